-- What ServiceNow is still to be told is written with the change itself, a row for each, so that neither is without the other and nobody waits.
create table servicenow_outbox (
    id        bigint generated always as identity primary key,
    reference text        not null,
    at        timestamptz not null
);
create index servicenow_outbox_by_reference on servicenow_outbox (reference);
