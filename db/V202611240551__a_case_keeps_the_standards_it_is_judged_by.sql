-- A new version of a standard changes no case: each keeps the versions in force when it was first submitted, and what applied to each of its own versions.
create table assessments_version (
    case_reference text not null,
    standard       text not null,
    version        text not null,
    primary key (case_reference, standard)
);
create index assessments_version_of_standard on assessments_version (standard, case_reference);

create table assessments_applied (
    case_reference text  not null,
    submission     int   not null check (submission > 0),
    standard       text  not null,
    demand         text  not null check (demand in ('MUST', 'SHOULD')),
    fired          jsonb not null,
    table_from     date  not null,
    primary key (case_reference, submission, standard)
);

create trigger assessments_version_kept before update or delete on assessments_version
    for each row execute function kernel_refuse_alteration();
create trigger assessments_version_not_emptied before truncate on assessments_version
    for each statement execute function kernel_refuse_alteration();
create trigger assessments_applied_kept before update or delete on assessments_applied
    for each row execute function kernel_refuse_alteration();
create trigger assessments_applied_not_emptied before truncate on assessments_applied
    for each statement execute function kernel_refuse_alteration();
alter table assessments_version enable always trigger assessments_version_kept;
alter table assessments_version enable always trigger assessments_version_not_emptied;
alter table assessments_applied enable always trigger assessments_applied_kept;
alter table assessments_applied enable always trigger assessments_applied_not_emptied;

insert into assessments_version (case_reference, standard, version)
select s.case_reference, v.standard, v.version
from businesscase_submission s join standards_version v
    on daterange(v.valid_from, v.valid_to) @> cast(s.submitted_at at time zone 'Europe/London' as date)
where s.number = 1;
