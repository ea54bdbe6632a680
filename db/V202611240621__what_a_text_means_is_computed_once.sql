-- The vector of a text is costly: one node computes it, all nodes read it.
create table likeness_vector (
    hash   bytea  not null check (length(hash) = 32),
    model  text   not null,
    -- 384 whole numbers from -127 to 127.
    vector bytea  not null check (length(vector) = 384),
    -- Grows in the order of commits, because those who write hold a lock until they commit.
    made   bigint not null generated always as identity,
    primary key (hash, model)
);

create index likeness_vector_by_made on likeness_vector (made);

create index likeness_entry_by_hash on likeness_entry (hash) where not removed;
