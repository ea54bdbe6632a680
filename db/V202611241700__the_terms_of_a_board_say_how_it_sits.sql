-- A board's name, chair, cadence, time limits and way of deciding change over the years: they go with its dated terms. Durations, slots and deadlines are choices of this service, because the source names none.
alter table boards_board add column revision int not null default 0;

alter table boards_terms rename column chair_rule to chair_title;
alter table boards_terms alter column chair_title drop not null;
alter table boards_terms
    add column name             text,
    add column purpose          text,
    add column chair_rule       text check (chair_rule in ('OFFICE', 'ROTATION', 'NAMED')),
    add column chair_person     text,
    add column decision_rule    text check (decision_rule in ('CHAIR_AFTER_CONSENSUS', 'MAJORITY', 'UNANIMITY_OF_SEATS', 'NO_OBJECTION')),
    add column reply_window     int  check (reply_window between 1 and 60),
    add column recurrence       text,
    add column first_day        date,
    add column starts           time,
    add column holiday_policy   text check (holiday_policy in ('NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY', 'CANCEL')),
    add column place            text,
    add column duration         int  check (duration between 15 and 480),
    add column paper_deadline   int  check (paper_deadline between 0 and 60),
    add column decision_slot    int  check (decision_slot > 0),
    add column consent_slot     int  check (consent_slot > 0),
    add column capacity         int  check (capacity <= duration);

update boards_terms t
set name = b.name, purpose = b.purpose, decision_rule = 'CHAIR_AFTER_CONSENSUS', reply_window = 5,
    holiday_policy = 'NEXT_WORKING_DAY', place = 'Microsoft Teams', decision_slot = 20, consent_slot = 2
from boards_board b
where b.code = t.board;

update boards_terms
set chair_rule = 'OFFICE', chair_title = 'Head of Architecture', paper_deadline = 3,
    recurrence = 'FREQ=WEEKLY;BYDAY=TU', first_day = '2021-11-30', starts = '10:00', duration = 90, capacity = 80
where board = 'TDA';
update boards_terms
set chair_rule = 'ROTATION', chair_title = null, paper_deadline = 5,
    recurrence = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', first_day = '2021-12-01', starts = '14:00', duration = 120, capacity = 110
where board = 'ARB';
-- The PMO sets its chair and calls it: nobody is named and there is no recurrence.
update boards_terms
set chair_rule = 'NAMED', chair_title = null, paper_deadline = 3, duration = 90, capacity = 80
where board = 'DPAG';
update boards_terms
set chair_rule = 'OFFICE', chair_title = 'Change manager', paper_deadline = 2,
    recurrence = 'FREQ=WEEKLY;BYDAY=TH', first_day = '2021-12-02', starts = '11:00', duration = 60, capacity = 50
where board = 'CAB';

alter table boards_terms
    alter column name set not null,
    alter column purpose set not null,
    alter column chair_rule set not null,
    alter column decision_rule set not null,
    alter column holiday_policy set not null,
    alter column place set not null,
    alter column duration set not null,
    alter column paper_deadline set not null,
    alter column decision_slot set not null,
    alter column consent_slot set not null,
    alter column capacity set not null,
    add constraint boards_terms_chair check (
        (chair_rule = 'OFFICE') = (chair_seat is not null)
        and (chair_rule = 'OFFICE') = (chair_title is not null)
        and (chair_person is null or chair_rule = 'NAMED')),
    add constraint boards_terms_cadence check (
        (recurrence is null) = (first_day is null) and (recurrence is null) = (starts is null));

alter table boards_board drop column name, drop column purpose;
