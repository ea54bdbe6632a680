-- References and decision numbers must be unique without making people wait for each other: a sequence per series and year.
create function kernel_next_number(series text, year int) returns bigint
language plpgsql as $$
declare
    sequence_name text := format('number_%s_%s', lower(series), year);
begin
    if to_regclass(sequence_name) is null then
        perform pg_advisory_xact_lock(hashtextextended(sequence_name, 0));
        execute format('create sequence if not exists %I', sequence_name);
    end if;
    return nextval(sequence_name);
end $$;
