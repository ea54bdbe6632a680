-- What ServiceNow does not take waits longer each time and is a dead letter in the end, for a person to read and mend.
create table servicenow_letter (
    reference  text primary key references register_service,
    reason     text        not null,
    sent       jsonb       not null,
    attempts   int         not null,
    failed_at  timestamptz not null,
    next_try   timestamptz not null,
    dead_since timestamptz,
    version    int         not null
);
create index servicenow_letter_dead on servicenow_letter (reference) where dead_since is not null;
