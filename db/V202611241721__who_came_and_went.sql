-- Rule 4: a decision names those present; who came and who left, and when, is on the record, and who said before that they would.
create table boards_attendance (
    id         bigint      generated always as identity primary key,
    sitting    uuid        not null references boards_sitting,
    person     text        not null,
    arrived_at timestamptz not null,
    left_at    timestamptz,
    check (left_at >= arrived_at)
);
create index boards_attendance_of on boards_attendance (sitting, id);
create unique index boards_attendance_in_the_room on boards_attendance (sitting, person) where left_at is null;

create table boards_reply (
    sitting   uuid        not null references boards_sitting,
    person    text        not null,
    reply     text        not null check (reply in ('COMING', 'APOLOGIES')),
    alternate text,
    said_by   text        not null,
    said_at   timestamptz not null,
    primary key (sitting, person)
);
