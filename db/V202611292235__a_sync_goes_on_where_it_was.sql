-- Where a sync goes on is kept with what it came to so far, so that another node goes on with it; one at a time.
create table servicenow_sync (
    number      bigint generated always as identity primary key,
    kind        text        not null check (kind in ('FULL', 'CHANGES')),
    phase       text        not null check (phase in ('THEIRS', 'OURS', 'CHANGED', 'WITHIN', 'ENDED')),
    place       text        not null,
    within      text        not null default '',
    passed_over int         not null default 0,
    since       text        not null,
    same        int         not null default 0,
    sent        int         not null default 0,
    taken       int         not null default 0,
    disputed    int         not null default 0,
    failed      int         not null default 0,
    strangers   int         not null default 0,
    asked_at    timestamptz not null,
    asked_by    text        not null,
    moved_at    timestamptz not null,
    ended_at    timestamptz check ((ended_at is not null) = (phase = 'ENDED')),
    error       text
);
create unique index servicenow_sync_one_at_a_time on servicenow_sync ((true)) where ended_at is null;
