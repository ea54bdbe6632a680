-- A sitting lives: its agenda is open, then frozen; it is in session, then closed. Its state is read from these facts.
alter table boards_sitting
    add column agenda_opened_at timestamptz,
    add column frozen_at        timestamptz,
    add column opened_at        timestamptz,
    add column closed_at        timestamptz,
    add column adjourned        text check (adjourned ~ '\S'),
    add column minutes_agreed_at timestamptz,
    add check (adjourned is null or closed_at is not null);
