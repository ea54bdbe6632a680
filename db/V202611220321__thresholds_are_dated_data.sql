-- The sums the triage table compares with: data with dates, so that a change of policy is not a release.
create table triage_threshold (
    name       text   not null,
    pounds     bigint not null check (pounds >= 0),
    valid_from date   not null,
    valid_to   date,
    primary key (name, valid_from),
    check (valid_to > valid_from)
);
insert into triage_threshold (name, pounds, valid_from) values
    ('veryLargeProject', 10000000, '2021-11-29'),
    ('lightRenewal', 100000, '2021-11-29'),
    ('financeReview', 100000, '2021-11-29');
