-- Whoever comes to a sitting that has moved asks why: each move stays with its reason.
create table boards_move (
    id         uuid        primary key,
    sitting    uuid        not null references boards_sitting deferrable initially deferred,
    from_start timestamptz not null,
    to_start   timestamptz not null,
    from_place text        not null,
    to_place   text        not null,
    cause      text        not null check (cause in ('BY_HAND', 'HOLIDAY', 'TERMS')),
    reason     text        not null,
    moved_by   text        not null,
    moved_at   timestamptz not null
);
create index boards_move_of_sitting on boards_move (sitting, moved_at);
create trigger boards_move_stays before update or delete or truncate on boards_move
    for each statement execute function kernel_refuse_alteration();
