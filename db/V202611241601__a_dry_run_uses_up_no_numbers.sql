-- A sequence is not taken back with the transaction: whatever is only rehearsed gets numbers that nothing real will ever have.
create sequence kernel_rehearsal_number minvalue 1000000000 maxvalue 1999999999 cycle;

create function kernel_rehearsing() returns boolean
language sql stable as $$
    select coalesce(current_setting('approvals.rehearsal', true), '') = 'on'
$$;

create or replace function kernel_next_number(series text, year int) returns bigint
language plpgsql as $$
declare
    sequence_name text := format('number_%s_%s', lower(series), year);
begin
    if kernel_rehearsing() then
        return nextval('kernel_rehearsal_number');
    end if;
    if to_regclass(sequence_name) is null then
        perform pg_advisory_xact_lock(hashtextextended(sequence_name, 0));
        execute format('create sequence if not exists %I', sequence_name);
    end if;
    return nextval(sequence_name);
end $$;
