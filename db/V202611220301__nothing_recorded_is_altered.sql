-- Rule 13: what is recorded stays recorded; a table guarded by this refuses update, delete and truncate to every role.
create function kernel_refuse_alteration() returns trigger
language plpgsql as $$
begin
    raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op)
        using errcode = 'restrict_violation';
end $$;
