-- Thousands of subjects changed in one import would use up the lock table, one lock each. The import says so, holds what it changes
-- already, and the order of events is unique: of two that would both be next, one waits and is refused, so no chain can fork.
create or replace function audit_chain() returns trigger
language plpgsql as $$
declare
    last_sequence int;
    last_hash text;
begin
    -- Who claims wrongly to be the first is refused by audit_event_in_order.
    if new.sequence is distinct from 1 then
        if current_setting('approvals.many_acts', true) is distinct from 'on' then
            perform pg_advisory_xact_lock(hashtextextended('audit/' || new.subject_reference, 0));
        end if;
        select e.sequence, e.hash into last_sequence, last_hash from audit_event e
            where e.subject_reference = new.subject_reference order by e.sequence desc limit 1;
    end if;
    new.sequence := coalesce(last_sequence, 0) + 1;
    new.previous_hash := coalesce(last_hash, '');
    new.hash := encode(sha256(convert_to(concat_ws(e'\x1f', new.previous_hash, new.subject_reference,
        new.sequence, new.event, new.what, new.actor, coalesce(new.on_behalf_of, ''),
        to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), new.changes::text), 'UTF8')), 'hex');
    return new;
end $$;
