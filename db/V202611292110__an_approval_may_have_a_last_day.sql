-- Rule 4: an approval with a last day ends on it; the case keeps the day, and that its lead was told.
alter table businesscase_case
    add column approved_until     date,
    add column approval_warned_at timestamptz,
    add check (approval_warned_at is null or approved_until is not null);
