-- Rule 11: each change has its own side of a clash; one that changes is another one, so what was accepted is what was seen.
create table schedule_clash (
    number           bigint      generated always as identity primary key,
    change           text        not null,
    kind             text        not null check (kind in ('SAME_SERVICE', 'DEPENDENT_SERVICE', 'OUTSIDE_WINDOW', 'HARD_FREEZE', 'SOFT_FREEZE', 'SAME_IMPLEMENTER', 'TOO_LITTLE_NOTICE')),
    other            text,
    service          text,
    path             text[]      not null default '{}',
    words            text        not null,
    stops            boolean     not null,
    since            timestamptz not null,
    gone_at          timestamptz,
    accepted_by      text,
    accepted_at      timestamptz,
    accepted_because text,
    check (num_nonnulls(accepted_by, accepted_at, accepted_because) in (0, 3))
);
create index schedule_clash_standing on schedule_clash (change, number) where gone_at is null;
create index schedule_clash_other on schedule_clash (other) where gone_at is null and other is not null;
create index schedule_clash_path on schedule_clash using gin (path) where gone_at is null;
