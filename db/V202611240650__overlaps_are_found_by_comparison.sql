-- Rule 6: a submitted version is compared with what exists; each comparison is kept, and what is likely becomes an overlap.
create table businesscase_comparison (
    id             bigint      generated always as identity primary key,
    case_reference text        not null references businesscase_case,
    version        int         not null check (version > 0),
    compared_by    text        not null,
    compared_at    timestamptz not null,
    likely_from    numeric     not null,
    matches        jsonb       not null
);
create index businesscase_comparison_of_case on businesscase_comparison (case_reference, id desc);
create trigger businesscase_comparison_kept before update or delete on businesscase_comparison
    for each row execute function kernel_refuse_alteration();
create trigger businesscase_comparison_not_emptied before truncate on businesscase_comparison
    for each statement execute function kernel_refuse_alteration();
alter table businesscase_comparison enable always trigger businesscase_comparison_kept;
alter table businesscase_comparison enable always trigger businesscase_comparison_not_emptied;

alter table businesscase_overlap add column score numeric, add column in_common text[];
