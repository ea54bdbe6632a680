-- Rule 11: after a change of one dependency the next clash check read all 60 000 (100 ms, while every other booking waits); now each version says which services it concerns. Versions are taken under the lock of one row, so that a lower one is never committed later.
create table register_graph_change (
    service text   primary key,
    version bigint not null
);
create index register_graph_change_version on register_graph_change (version);

create or replace function register_graph_changed() returns trigger language plpgsql as $$
begin
    if current_setting('approvals.graph_raised_in', true) is distinct from pg_current_xact_id()::text then
        perform set_config('approvals.graph_raised_in', pg_current_xact_id()::text, true);
        update register_graph set version = nextval('register_graph_version');
    end if;
    insert into register_graph_change
    select coalesce(new.service, old.service), version from register_graph
    on conflict (service) do update set version = excluded.version
        where register_graph_change.version <> excluded.version;
    return null;
end
$$;
