-- A due day is counted anew when a bank holiday is added, so that one added twice moves it once: from which day, and how many working days.
alter table consultations_consultation
    add column counted_from date,
    add column working_days int check (working_days >= 0);

update consultations_consultation c
set counted_from = (c.asked_at at time zone 'Europe/London')::date,
    working_days = (
        select count(*)
        from generate_series((c.asked_at at time zone 'Europe/London')::date + 1, c.due, interval '1 day') as one (day)
        where extract(isodow from one.day) < 6
            and not exists (select 1 from calendar_bank_holiday h where h.day = one.day::date and h.withdrawn_at is null));

alter table consultations_consultation
    alter column counted_from set not null,
    alter column working_days set not null;
