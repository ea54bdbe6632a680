-- The engine keeps no history: what a case's processes have passed is kept here, one row for each process and transaction, and stays when they end.
create table workflow_trail (
    reference text   not null,
    id        bigint generated always as identity,
    process   text   not null,
    model     text   not null,
    version   int    not null check (version > 0),
    elements  text[] not null,
    primary key (reference, id)
);
