-- What a sitting deals with, in which order; items are moved and removed, never forgotten.
create table agendas_agenda (
    sitting    uuid        primary key references boards_sitting,
    board      text        not null,
    changes    int         not null,
    frozen_at  timestamptz,
    version    int         not null
);

create table agendas_item (
    id                uuid        primary key,
    sitting           uuid        not null references agendas_agenda,
    board             text        not null,
    subject_kind      text        not null,
    subject_reference text        not null,
    subject_version   int         not null check (subject_version > 0),
    title             text        not null,
    kind              text        not null check (kind in ('DECISION', 'CONSENT', 'RATIFICATION')),
    position          int         not null,
    minutes           int         not null check (minutes > 0),
    urgent            boolean     not null,
    recommended       jsonb       check ((kind = 'CONSENT') = (recommended is not null)),
    leave             jsonb,
    call_in           jsonb,
    left_why          text,
    left_how          text        check (left_how in ('REMOVED', 'MOVED', 'CARRIED_OVER')),
    started_at        timestamptz,
    seconds           int         not null default 0 check (seconds >= 0),
    decision          text,
    ended_at          timestamptz,
    added_by          text        not null,
    added_at          timestamptz not null,
    check ((left_how is not null or decision is not null) = (ended_at is not null))
);
create index agendas_item_of on agendas_item (sitting, position);
create unique index agendas_item_once on agendas_item (board, subject_reference) where ended_at is null;
create index agendas_item_on on agendas_item (subject_reference, board);
