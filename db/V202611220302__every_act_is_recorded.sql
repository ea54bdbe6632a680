-- Rule 13: each act with who, on whose behalf, when, and what before and after; each subject's events form a chain of hashes.
create table audit_event (
    id                bigint generated always as identity primary key,
    subject_kind      text        not null,
    subject_reference text        not null,
    sequence          int         not null,
    event             text        not null,
    what              text        not null,
    actor             text        not null check (actor ~ '\S'),
    on_behalf_of      text        check (on_behalf_of ~ '\S'),
    at                timestamptz not null,
    changes           jsonb       not null,
    previous_hash     text        not null,
    hash              text        not null,
    constraint audit_event_in_order unique (subject_reference, sequence)
);

create function audit_chain() returns trigger
language plpgsql as $$
declare
    last record;
begin
    perform pg_advisory_xact_lock(hashtextextended('audit/' || new.subject_reference, 0));
    select e.sequence, e.hash into last from audit_event e
        where e.subject_reference = new.subject_reference order by e.sequence desc limit 1;
    new.sequence := coalesce(last.sequence, 0) + 1;
    new.previous_hash := coalesce(last.hash, '');
    new.hash := encode(sha256(convert_to(concat_ws(e'\x1f', new.previous_hash, new.subject_reference,
        new.sequence, new.event, new.what, new.actor, coalesce(new.on_behalf_of, ''),
        to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), new.changes::text), 'UTF8')), 'hex');
    return new;
end $$;

create trigger audit_event_chain before insert on audit_event
    for each row execute function audit_chain();
create trigger audit_event_kept before update or delete on audit_event
    for each row execute function kernel_refuse_alteration();
create trigger audit_event_not_emptied before truncate on audit_event
    for each statement execute function kernel_refuse_alteration();
alter table audit_event enable always trigger audit_event_chain;
alter table audit_event enable always trigger audit_event_kept;
alter table audit_event enable always trigger audit_event_not_emptied;
