-- Rule 11: whoever owns a service sees what clashes on it; the register is not read from end to end for that.
create index register_service_owner on register_service (owner);
create index register_service_technical_owner on register_service (technical_owner) where technical_owner is not null;
