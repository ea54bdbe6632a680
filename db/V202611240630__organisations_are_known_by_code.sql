-- The register knows the organisations that services and cases are for, by the code the Organisation Data Service gives them.
create table register_organisation (
    code     text   primary key check (code ~ '^[A-Z0-9]{2,10}$'),
    name     text   not null,
    kind     text,
    address  text[] not null,
    postcode text,
    region   text,
    icb      text,
    opened   date,
    closed   date,
    version  int    not null,
    check (closed is null or opened is null or closed >= opened)
);
create index register_organisation_by_name on register_organisation (lower(name) text_pattern_ops);

comment on column register_organisation.region is 'code of the NHS England region it belongs to';
comment on column register_organisation.icb is 'code of the integrated care board it belongs to';
