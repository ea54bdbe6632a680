-- A sitting says how it came about, whether its rule or somebody moved it, called it off or named its chair: what people did by hand is not undone by a rule.
alter table boards_sitting
    alter column chair drop not null,
    add column kind            text    not null default 'EXTRAORDINARY' check (kind in ('REGULAR', 'EXTRAORDINARY', 'OUT_OF_COMMITTEE')),
    add column series_date     date,
    add column moved_by_hand   boolean not null default false,
    add column cancelled_at    timestamptz,
    add column cancelled_by    text,
    add column cancelled_why   text,
    add column cancelled_cause text check (cancelled_cause in ('BY_HAND', 'HOLIDAY', 'TERMS')),
    add column chair_by_hand   boolean not null default true,
    add column chair_missing   text,
    add constraint boards_sitting_of_series check ((kind = 'REGULAR') = (series_date is not null)),
    add constraint boards_sitting_cancelled check (
        (cancelled_at is null) = (cancelled_by is null)
        and (cancelled_at is null) = (cancelled_why is null)
        and (cancelled_at is null) = (cancelled_cause is null)),
    add constraint boards_sitting_chair check ((chair is null) = (chair_missing is not null));

-- Each date of a rule is planned once; one that other terms replaced makes room for theirs.
create unique index boards_sitting_once on boards_sitting (board, series_date)
    where series_date is not null and cancelled_cause is distinct from 'TERMS';
create index boards_sitting_of_series_ahead on boards_sitting (board, series_date) where series_date is not null;
