-- Rule 3: people edit a draft, boards decide on a frozen version; standing and waits are snapshots of what the facts say.
create table businesscase_case (
    reference           text        primary key,
    title               text        not null,
    lead                text        not null,
    co_authors          text[]      not null,
    marking             text        not null,
    descriptors         text[]      not null,
    answers             jsonb       not null,
    latest_submission   int         not null,
    submitted_at        timestamptz,
    proposal            jsonb,
    route               jsonb,
    advice              jsonb,
    withdrawal          jsonb,
    progress            jsonb       not null,
    standing            text        not null,
    standing_since      timestamptz not null,
    waits               text[]      not null,
    created_at          timestamptz not null,
    changed_at          timestamptz not null,
    version             int         not null
);
create index businesscase_case_by_change on businesscase_case (changed_at desc, reference desc);
create index businesscase_case_by_lead on businesscase_case (lead, reference desc);
create index businesscase_case_by_standing on businesscase_case (standing, reference desc);
create index businesscase_case_waiting on businesscase_case (reference) where waits <> '{}';

create table businesscase_submission (
    case_reference text        not null references businesscase_case,
    number         int         not null check (number > 0),
    document       jsonb       not null,
    fingerprint    text        not null,
    submitted_by   text        not null,
    on_behalf_of   text,
    submitted_at   timestamptz not null,
    primary key (case_reference, number)
);
create trigger businesscase_submission_kept before update or delete on businesscase_submission
    for each row execute function kernel_refuse_alteration();
create trigger businesscase_submission_not_emptied before truncate on businesscase_submission
    for each statement execute function kernel_refuse_alteration();
alter table businesscase_submission enable always trigger businesscase_submission_kept;
alter table businesscase_submission enable always trigger businesscase_submission_not_emptied;
