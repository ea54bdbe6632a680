-- A consultee is asked about a case once; where that stands is a snapshot of its steps, which are kept as they happened.
create table consultations_consultation (
    case_reference        text        not null,
    consultee             text        not null references consultations_consultee,
    mandatory             boolean     not null,
    asked_at              timestamptz not null,
    asked_version         int         not null check (asked_version > 0),
    due                   date        not null,
    state                 text        not null check (state in ('AWAITED', 'RESPONDED', 'LAPSED')),
    response              text        check (response in ('CONTENT', 'CONTENT_WITH_POINTS', 'OBJECTION', 'NOT_CONCERNED')),
    late_by               int         not null check (late_by >= 0),
    objection_answered    boolean     not null,
    half_time_reminded_at timestamptz,
    last_day_reminded_at  timestamptz,
    overdue_since         timestamptz,
    revision              int         not null,
    version               int         not null,
    primary key (case_reference, consultee),
    check (state <> 'RESPONDED' or response is not null)
);
create index consultations_awaited_by_due on consultations_consultation (due, case_reference, consultee) where state = 'AWAITED';
create index consultations_awaited_of_consultee on consultations_consultation (consultee, due, case_reference) where state = 'AWAITED';

create table consultations_step (
    id             bigint      generated always as identity primary key,
    case_reference text        not null,
    consultee      text        not null,
    step           text        not null,
    response       text,
    words          text,
    case_version   int         not null,
    due            date        not null,
    late_by        int         not null,
    by_person      text        not null check (by_person ~ '\S'),
    on_behalf_of   text,
    at             timestamptz not null,
    foreign key (case_reference, consultee) references consultations_consultation
);
create index consultations_step_of on consultations_step (case_reference, consultee, id);
create trigger consultations_step_kept before update or delete on consultations_step
    for each row execute function kernel_refuse_alteration();
create trigger consultations_step_not_emptied before truncate on consultations_step
    for each statement execute function kernel_refuse_alteration();
alter table consultations_step enable always trigger consultations_step_kept;
alter table consultations_step enable always trigger consultations_step_not_emptied;
