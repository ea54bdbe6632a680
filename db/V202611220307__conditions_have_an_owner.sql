-- Rule 9: a condition has an owner, a due date, a named closer and evidence; its steps are kept as they happened.
create table decisions_condition (
    id                text    primary key,
    decision          text    not null references decisions_decision,
    subject_reference text    not null,
    wording           text    not null,
    owner             text    not null,
    closer            text    not null,
    due               date    not null,
    before_live       boolean not null,
    state             text    not null check (state in ('OPEN', 'OFFERED', 'DISCHARGED', 'LAPSED')),
    overdue_since     timestamptz,
    version           int     not null
);
create index decisions_condition_on_subject on decisions_condition (subject_reference, id);
create index decisions_condition_of_decision on decisions_condition (decision);
create index decisions_condition_unfinished on decisions_condition (due, id) where state in ('OPEN', 'OFFERED');

create table decisions_condition_step (
    id           bigint      generated always as identity primary key,
    condition    text        not null references decisions_condition,
    step         text        not null,
    words        text        not null,
    link         text,
    by_person    text        not null check (by_person ~ '\S'),
    on_behalf_of text,
    at           timestamptz not null
);
create index decisions_condition_step_of on decisions_condition_step (condition, id);
create trigger decisions_condition_step_kept before update or delete on decisions_condition_step
    for each row execute function kernel_refuse_alteration();
alter table decisions_condition_step enable always trigger decisions_condition_step_kept;
