-- Which column of ServiceNow a field of the register goes to and which side is its master is data: instances have columns of their own.
create table servicenow_field (
    field       text primary key,
    column_name text not null unique check (column_name ~ '^[a-z][a-z0-9_]{0,79}$'),
    master      text not null check (master in ('OURS', 'THEIRS', 'ASK')),
    version     int  not null default 0
);
insert into servicenow_field (field, column_name, master) values
    ('name', 'name', 'ASK'),
    ('description', 'comments', 'OURS'),
    ('owner', 'u_owner', 'OURS'),
    ('provider', 'u_provider', 'ASK'),
    ('url', 'u_url', 'ASK'),
    ('documentation', 'u_documentation', 'OURS'),
    ('licence', 'u_licence', 'OURS'),
    ('contact', 'u_contact', 'THEIRS'),
    ('areaServed', 'u_area_served', 'OURS'),
    ('starts', 'start_date', 'OURS'),
    ('ends', 'u_end_date', 'OURS');
