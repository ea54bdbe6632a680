-- Each node keeps the graph in memory; a change raises its version as it commits, once, so that writers hardly wait for each other; from a sequence, because a number that was rolled back must not come again.
create sequence register_graph_version;
create table register_graph (
    single  boolean primary key default true check (single),
    version bigint  not null
);
insert into register_graph (version) values (0);

create function register_graph_changed() returns trigger language plpgsql as $$
begin
    if current_setting('approvals.graph_raised_in', true) is distinct from pg_current_xact_id()::text then
        perform set_config('approvals.graph_raised_in', pg_current_xact_id()::text, true);
        update register_graph set version = nextval('register_graph_version');
    end if;
    return null;
end
$$;
create constraint trigger register_graph_changed after insert or update or delete on register_dependency
    deferrable initially deferred for each row execute function register_graph_changed();
