-- What a sitting asks somebody to do is carried over to every later one until it is done.
create table minutes_action (
    number   text        primary key,
    sitting  uuid        not null references boards_sitting,
    board    text        not null,
    words    text        not null,
    owner    text        not null,
    due      date        not null,
    set_by   text        not null,
    set_at   timestamptz not null,
    done_by  text,
    done_at  timestamptz,
    outcome  text,
    version  int         not null,
    check ((done_at is null) = (done_by is null) and (done_at is null) = (outcome is null))
);
create index minutes_action_of_board on minutes_action (board, due, number);
create index minutes_action_of_owner on minutes_action (owner, due, number);
create index minutes_action_of_sitting on minutes_action (sitting, number);
