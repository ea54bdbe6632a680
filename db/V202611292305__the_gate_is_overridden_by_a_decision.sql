-- Rule 9: the gate before a go-live is overridden only by a decision of the ARB's chair; what was asked and decided is kept and listed.
create table changes_override (
    number       text        primary key,
    change       text        not null references changes_change,
    about        text        not null,
    held_back    text[]      not null,
    reason       text        not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    granted_by   text,
    refused_by   text,
    version      int         not null,
    check (granted_by is null or refused_by is null)
);
create unique index changes_override_asked_once on changes_override (change)
    where granted_by is null and refused_by is null;
create index changes_override_of_change on changes_override (change);
