-- Rule 11: times at which nothing may (hard) or should (soft) be changed, once or by a rule of iCalendar, on the clocks of England; how many there are is small and what was said of each stays.
create sequence schedule_freeze_number;
create table schedule_freeze (
    reference  text        primary key,
    name       text        not null,
    reason     text        not null,
    hard       boolean     not null,
    from_local timestamp   not null,
    till_local timestamp   not null check (till_local > from_local),
    rule       text,
    services   text[]      not null default '{}',
    hosting    text        check (hosting in ('OWN', 'VENDOR_CLOUD')),
    marking    text        check (marking in ('OFFICIAL', 'OFFICIAL_SENSITIVE')),
    entered_by text        not null,
    entered_at timestamptz not null,
    ended_by   text,
    ended_at   timestamptz,
    version    int         not null,
    check (num_nonnulls(ended_by, ended_at) in (0, 2))
);
