-- Controls are abolished and names change: a standard is data, and a published version of it never changes but for its end.
create table standards_standard (
    code    text primary key check (code ~ '^[A-Z][A-Z0-9-]{1,19}$'),
    name    text not null,
    issuer  text not null,
    address text
);

create table standards_version (
    standard     text        not null references standards_standard,
    version      text        not null check (version ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$'),
    valid_from   date        not null,
    valid_to     date,
    source       text        not null,
    dated_by     text        not null,
    published_by text        not null default 'it-approvals',
    published_at timestamptz not null default now(),
    primary key (standard, version),
    check (valid_to > valid_from),
    -- One range for each standard, since plain PostgreSQL has no such index over text.
    constraint standards_versions_do_not_overlap exclude using gist (
        int8range(hashtextextended(standard, 0), hashtextextended(standard, 0), '[]') with &&,
        daterange(valid_from, valid_to) with &&)
);

create table standards_criterion (
    standard    text not null,
    version     text not null,
    code        text not null check (code ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$'),
    position    int  not null check (position > 0),
    title       text not null,
    requirement text not null,
    strength    text not null check (strength in ('MUST', 'SHOULD', 'MAY')),
    source      text,
    key         text not null generated always as (standard || '/' || version || '/' || code) stored unique,
    primary key (standard, version, code),
    unique (standard, version, position),
    foreign key (standard, version) references standards_version
);

create trigger standards_criterion_kept before update or delete on standards_criterion
    for each row execute function kernel_refuse_alteration();
create trigger standards_criterion_not_emptied before truncate on standards_criterion
    for each statement execute function kernel_refuse_alteration();
alter table standards_criterion enable always trigger standards_criterion_kept;
alter table standards_criterion enable always trigger standards_criterion_not_emptied;

create trigger standards_version_kept before update on standards_version
    for each row when (old.valid_to is not null
        or (old.standard, old.version, old.valid_from, old.source, old.dated_by)
           is distinct from (new.standard, new.version, new.valid_from, new.source, new.dated_by))
    execute function kernel_refuse_alteration();
create trigger standards_version_not_removed before delete on standards_version
    for each row execute function kernel_refuse_alteration();
alter table standards_version enable always trigger standards_version_kept;
alter table standards_version enable always trigger standards_version_not_removed;
