-- Rule 12: commercial lifecycle. What a service is bound by and when it ends; the terms are a document of one kind, the end a column because all that ends soon is asked for at once.
create table register_commitment (
    service         text        not null references register_service,
    kind            text        not null check (kind in ('CONTRACT', 'LICENCE', 'CERTIFICATE')),
    number          int         not null check (number > 0),
    terms           jsonb       not null,
    ends            date,
    added_by        text        not null,
    added_at        timestamptz not null,
    removed_by      text,
    removed_at      timestamptz,
    removed_because text,
    version         int         not null,
    primary key (service, kind, number),
    check (num_nonnulls(removed_by, removed_at, removed_because) in (0, 3))
);
create index register_commitment_ending on register_commitment (ends) where removed_at is null;
create index register_service_support_ending on register_service (support_ends);
