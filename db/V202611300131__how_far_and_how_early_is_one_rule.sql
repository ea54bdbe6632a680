-- Rule 11: notice and reach are planned together, ahead, by the same people, and read by every check; so they are one rule with one first day.
create table schedule_rule (
    valid_from        date   primary key,
    valid_to          date   check (valid_to > valid_from),
    normal_days       int    not null check (normal_days between 0 and 60),
    standard_days     int    not null check (standard_days between 0 and 60),
    emergency_days    int    not null check (emergency_days between 0 and 60),
    vendor_cloud_days int    not null check (vendor_cloud_days between 0 and 60),
    depth             int    not null check (depth between 0 and 5),
    kinds             text[] not null,
    exclude using gist (daterange(valid_from, valid_to) with &&)
);
insert into schedule_rule
select r.valid_from, r.valid_to, days['NORMAL']::int, days['STANDARD']::int,
    days['EMERGENCY']::int, days['VENDOR_CLOUD']::int, r.depth, r.kinds
from schedule_reach r, (select jsonb_object_agg(lane, working_days) as days from schedule_notice where valid_to is null) n;
drop table schedule_reach;
drop table schedule_notice;
