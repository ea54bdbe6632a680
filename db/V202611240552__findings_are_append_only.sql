-- A finding supersedes, it never overwrites: what the lead and the assessors found on each criterion, on which version, is history.
create table assessments_finding (
    case_reference text        not null,
    criterion      text        not null,
    number         int         not null check (number > 0),
    side           text        not null check (side in ('LEAD', 'ASSESSOR')),
    submission     int         not null check (submission >= 0),
    result         text        not null check (result in ('MET', 'PARTLY_MET', 'NOT_MET', 'NOT_APPLICABLE')),
    rag            text        check (rag in ('RED', 'AMBER', 'GREEN')),
    words          text        check (result <> 'NOT_APPLICABLE' or words is not null),
    carried_from   text,
    by_person      text        not null,
    on_behalf_of   text,
    at             timestamptz not null,
    primary key (case_reference, criterion, number),
    check (side = 'ASSESSOR' or rag is null)
);
create trigger assessments_finding_kept before update or delete on assessments_finding
    for each row execute function kernel_refuse_alteration();
create trigger assessments_finding_not_emptied before truncate on assessments_finding
    for each statement execute function kernel_refuse_alteration();
alter table assessments_finding enable always trigger assessments_finding_kept;
alter table assessments_finding enable always trigger assessments_finding_not_emptied;
