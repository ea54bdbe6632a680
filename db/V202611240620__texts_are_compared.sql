-- What may be alike: a copy of each text, which every node follows into its own index.
create sequence likeness_change;

create table likeness_entry (
    kind      text    not null check (kind in ('SERVICE', 'CASE')),
    reference text    not null,
    title     text    not null,
    text      text    not null,
    -- SHA-256 of title and text: equal texts share one vector.
    hash      bytea   not null check (length(hash) = 32),
    change    bigint  not null default nextval('likeness_change'),
    -- The transaction that wrote the row: change numbers may be committed out of order.
    writer    xid8    not null default pg_current_xact_id(),
    removed   boolean not null default false,
    primary key (kind, reference)
);

create index likeness_entry_by_writer on likeness_entry (writer);
