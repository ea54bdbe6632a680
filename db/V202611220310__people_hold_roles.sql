-- Roles are data with dates, so that joining, leaving and a new duty need no release.
create table identity_person (
    username text primary key check (username ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
    name text not null,
    email text not null,
    roles text[] not null,
    demonstration boolean not null default false,
    active_from date not null,
    active_to date,
    version int not null,
    check (active_to is null or active_to >= active_from)
);

comment on column identity_person.demonstration is 'made up, and may sign in with the published password';
comment on column identity_person.active_to is 'the last day on which this person may sign in';
