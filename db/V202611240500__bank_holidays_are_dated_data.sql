-- England's bank holidays are data: time limits in working days pass over them; one that is withdrawn stays on the record.
create table calendar_bank_holiday (
    id           uuid        primary key,
    day          date        not null check (extract(isodow from day) < 6),
    name         text        not null,
    added_by     text        not null check (added_by ~ '\S'),
    added_at     timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    reason       text,
    version      int         not null,
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (reason is null))
);
create unique index calendar_bank_holiday_on on calendar_bank_holiday (day) where withdrawn_at is null;
