-- A chair who cannot come is not put on the roster; an absence that was withdrawn stays on record.
create table boards_absence (
    id           uuid        primary key,
    board        text        not null references boards_board,
    person       text        not null,
    first_day    date        not null,
    last_day     date        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    version      int         not null,
    check (last_day >= first_day)
);
create index boards_absence_of_board on boards_absence (board, last_day) where withdrawn_at is null;
