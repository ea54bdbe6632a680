-- Rule 12: approval writes the register; what the case says is proposed, and an owner of the service confirms or declines it.
create table register_proposal (
    number         bigint      generated always as identity primary key,
    business_case  text        not null,
    service        text        references register_service,
    of_new_service boolean     not null,
    state          jsonb       not null,
    proposed_at    timestamptz not null,
    confirmed      boolean,
    reason         text,
    resolved_by    text,
    resolved_at    timestamptz,
    check (service is not null or of_new_service),
    check (num_nonnulls(confirmed, resolved_by, resolved_at) in (0, 3)),
    check (confirmed is distinct from false or reason is not null)
);
create unique index register_proposal_once on register_proposal (business_case, service) where not of_new_service;
create unique index register_proposal_of_new_once on register_proposal (business_case) where of_new_service;
create index register_proposal_of_service on register_proposal (service);
create index register_proposal_waiting on register_proposal (number desc) where resolved_at is null;
