-- One node at a time exchanges with ServiceNow; the number grows with each lease, so that a node that comes back late is told from the one that took over.
create table servicenow_lease (
    one     boolean primary key default true check (one),
    number  bigint      not null,
    ends_at timestamptz not null
);
insert into servicenow_lease (number, ends_at) values (0, '2021-11-29');
