-- Rule 4: a body may decide out of committee by its own rule; that is a sitting in writing, whose members reply until a day.
alter table boards_sitting
    add column replies_until date,
    add column replies_in_at timestamptz,
    add column asked_why     text check ((replies_until is null) = (asked_why is null)),
    add check (replies_in_at is null or replies_until is not null);
