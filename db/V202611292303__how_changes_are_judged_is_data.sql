-- Rules 10 and 11: how standard status is earned and lost, what share of vendor changes is looked at, and how long each wait may take, are data with dates. The source has no figures: these are a design choice.
create table changes_rule (
    valid_from       date primary key,
    valid_to         date check (valid_to > valid_from),
    earned_in_a_row  int  not null check (earned_in_a_row between 1 and 50),
    lost_at_failures int  not null check (lost_at_failures between 1 and 50),
    lost_within      int  not null check (lost_within >= lost_at_failures and lost_within <= 100),
    sampled_percent  int  not null check (sampled_percent between 0 and 100),
    assessment_days  int  not null check (assessment_days between 1 and 60),
    roster_hours     int  not null check (roster_hours between 1 and 72),
    review_days      int  not null check (review_days between 1 and 60),
    exclude using gist (daterange(valid_from, valid_to) with &&)
);
insert into changes_rule (valid_from, earned_in_a_row, lost_at_failures, lost_within,
    sampled_percent, assessment_days, roster_hours, review_days)
values ('2021-11-29', 3, 1, 5, 10, 3, 4, 5);
