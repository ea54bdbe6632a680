-- Rule 12: what depends on what is on record, one row for each, with who said so and until when; circles are as they are.
create table register_dependency (
    service       text        not null references register_service,
    number        int         not null check (number > 0),
    on_service    text        not null references register_service,
    kind          text        not null check (kind in ('RUNS_ON', 'CALLS', 'USES_DATA_OF', 'SIGNS_ON_WITH', 'SUPPLIED_THROUGH')),
    added_by      text        not null,
    added_at      timestamptz not null,
    ended_by      text,
    ended_at      timestamptz,
    ended_because text,
    primary key (service, number),
    check (service <> on_service),
    check (num_nonnulls(ended_by, ended_at, ended_because) in (0, 3))
);
create unique index register_dependency_once on register_dependency (service, on_service, kind) where ended_at is null;
create index register_dependency_on on register_dependency (on_service) where ended_at is null;
