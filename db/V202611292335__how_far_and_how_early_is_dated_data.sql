-- Rule 11: how much notice a change gives and how far a failure is thought to carry are the office's to say, with dates.
create table schedule_notice (
    lane         text not null check (lane in ('NORMAL', 'STANDARD', 'EMERGENCY', 'VENDOR_CLOUD')),
    working_days int  not null check (working_days between 0 and 60),
    valid_from   date not null,
    valid_to     date check (valid_to > valid_from),
    exclude using gist (lane with =, daterange(valid_from, valid_to) with &&)
);
insert into schedule_notice (lane, working_days, valid_from) values
    ('NORMAL', 5, '2021-11-29'),
    ('STANDARD', 0, '2021-11-29'),
    ('EMERGENCY', 0, '2021-11-29'),
    ('VENDOR_CLOUD', 0, '2021-11-29');

create table schedule_reach (
    depth      int    not null check (depth between 0 and 10),
    kinds      text[] not null,
    valid_from date   not null,
    valid_to   date   check (valid_to > valid_from),
    exclude using gist (daterange(valid_from, valid_to) with &&)
);
insert into schedule_reach (depth, kinds, valid_from) values
    (2, '{RUNS_ON,CALLS,USES_DATA_OF,SIGNS_ON_WITH}', '2021-11-29');
