-- Bodies, seats, quorum and members change over the years; a sitting keeps those of its own day.
create table boards_board (
    code    text primary key check (code ~ '^[A-Z]{2,8}$'),
    name    text not null,
    purpose text not null
);

create table boards_terms (
    board      text not null references boards_board,
    valid_from date not null,
    valid_to   date,
    sits       text not null,
    chair_rule text not null,
    chair_seat text,
    quorum     int  not null check (quorum > 0),
    primary key (board, valid_from),
    check (valid_to > valid_from)
);

create table boards_seat (
    board      text    not null references boards_board,
    code       text    not null,
    name       text    not null,
    needed     boolean not null,
    valid_from date    not null,
    valid_to   date,
    primary key (board, code, valid_from),
    check (valid_to > valid_from)
);

create table boards_membership (
    id         uuid    primary key,
    board      text    not null references boards_board,
    seat       text    not null,
    person     text    not null,
    alternate  boolean not null,
    valid_from date    not null,
    valid_to   date,
    version    int     not null,
    check (valid_to >= valid_from)
);
create index boards_membership_of_board on boards_membership (board, seat);
create index boards_membership_of_person on boards_membership (person);

create table boards_sitting (
    id        uuid        primary key,
    board     text        not null references boards_board,
    starts_at timestamptz not null,
    place     text        not null,
    chair     text        not null,
    present   text[]      not null,
    version   int         not null
);
create index boards_sitting_ahead on boards_sitting (board, starts_at, id);
create index boards_sitting_by_time on boards_sitting (starts_at, id);

create table boards_interest (
    subject_reference text        not null,
    person            text        not null,
    nature            text        not null,
    declared_by       text        not null,
    declared_at       timestamptz not null,
    primary key (subject_reference, person)
);
