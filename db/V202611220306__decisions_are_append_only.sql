-- Rule 4: a decision is made by a body at a sitting, on a version; a later one supersedes, nothing overwrites.
create table decisions_decision (
    number            text        primary key,
    sequence          bigint      generated always as identity unique,
    subject_kind      text        not null,
    subject_reference text        not null,
    subject_version   int         not null check (subject_version > 0),
    board             text        not null,
    sitting           uuid        not null,
    chair             text        not null,
    outcome           text        not null check (outcome in
        ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'DEFERRED', 'REFERRED')),
    missing           text        check ((outcome = 'DEFERRED') = (missing is not null)),
    referred_to       text        check ((outcome = 'REFERRED') = (referred_to is not null)),
    referred_why      text        check ((outcome = 'REFERRED') = (referred_why is not null)),
    reasons           text        not null,
    quorum            jsonb       not null,
    supersedes        text        references decisions_decision,
    recorded_by       text        not null check (recorded_by ~ '\S'),
    on_behalf_of      text,
    decided_at        timestamptz not null
);
create index decisions_decision_on_subject on decisions_decision (subject_reference, sequence);
create index decisions_decision_of_board on decisions_decision (board, sequence);

create trigger decisions_decision_kept before update or delete on decisions_decision
    for each row execute function kernel_refuse_alteration();
create trigger decisions_decision_not_emptied before truncate on decisions_decision
    for each statement execute function kernel_refuse_alteration();
alter table decisions_decision enable always trigger decisions_decision_kept;
alter table decisions_decision enable always trigger decisions_decision_not_emptied;
