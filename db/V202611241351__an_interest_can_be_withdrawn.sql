-- An interest declared by mistake is withdrawn and stays on the record; the same person can declare another later.
alter table boards_interest drop constraint boards_interest_pkey;

alter table boards_interest
    add column id           bigint generated always as identity primary key,
    add column withdrawn_by text check (withdrawn_by ~ '\S'),
    add column withdrawn_at timestamptz,
    add column withdrawal   text,
    add check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal is null));

create unique index boards_interest_declared_once on boards_interest (subject_reference, person)
    where withdrawn_at is null;
create index boards_interest_in on boards_interest (subject_reference, id);
