-- A new version of a standard reaches an open case only when somebody chooses so, once, with a reason.
create table assessments_choice (
    case_reference text        not null,
    standard       text        not null,
    version        text        not null,
    choice         text        not null check (choice in ('KEEP', 'MIGRATE')),
    reason         text        not null,
    by_person      text        not null,
    on_behalf_of   text,
    at             timestamptz not null,
    number         int         not null check (number > 0),
    primary key (case_reference, standard, version),
    unique (case_reference, standard, number)
);
create trigger assessments_choice_kept before update or delete on assessments_choice
    for each row execute function kernel_refuse_alteration();
create trigger assessments_choice_not_emptied before truncate on assessments_choice
    for each statement execute function kernel_refuse_alteration();
alter table assessments_choice enable always trigger assessments_choice_kept;
alter table assessments_choice enable always trigger assessments_choice_not_emptied;
