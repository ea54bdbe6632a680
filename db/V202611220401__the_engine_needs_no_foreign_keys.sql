-- The facts are ours and a process can be rebuilt from them: the engine's own rows are checked against the facts instead of against each other, on every act.
do $$
declare
    found record;
begin
    for found in
        select conrelid::regclass as of_table, conname
        from pg_constraint
        where contype = 'f' and connamespace = 'flowable'::regnamespace
            and conrelid::regclass::text like '%act_ru_%'
    loop
        execute format('alter table %s drop constraint %I', found.of_table, found.conname);
    end loop;
end
$$;
