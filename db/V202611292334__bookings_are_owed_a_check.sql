-- Rule 11: whatever changes under a booking owes it another look from its own transaction on; a crash between the two forgets nothing.
create table schedule_check_owed (
    about text        not null,
    kind  text        not null check (kind in ('CHANGE', 'SERVICE', 'DEPENDENCIES')),
    since timestamptz not null,
    tries int         not null default 0,
    primary key (about, kind)
);
create index schedule_check_owed_order on schedule_check_owed (tries, since);
