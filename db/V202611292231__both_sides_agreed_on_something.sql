-- Who changed a field is told by what both sides said when they last agreed; so that is kept, with the record it was of.
create table servicenow_link (
    reference text primary key references register_service,
    sys_id    text   not null,
    mod_count bigint not null,
    agreed    jsonb  not null,
    seen_in   bigint
);
