-- Rule 3: a board decides on a frozen version, so each submission of a change is kept as it was.
create table changes_submission (
    change       text        not null references changes_change,
    edition      int         not null check (edition > 0),
    request      jsonb       not null,
    risk         jsonb       not null,
    submitted_by text        not null,
    submitted_at timestamptz not null,
    primary key (change, edition)
);
create trigger changes_submission_kept before update or delete on changes_submission
    for each row execute function kernel_refuse_alteration();
create trigger changes_submission_not_emptied before truncate on changes_submission
    for each statement execute function kernel_refuse_alteration();
alter table changes_submission enable always trigger changes_submission_kept;
alter table changes_submission enable always trigger changes_submission_not_emptied;
