-- Rule 10: a standard change follows a template that CAB approved; its status is earned and lost by the record of its changes.
create table changes_template (
    number          text        primary key,
    title           text        not null,
    latest          int         not null check (latest > 0),
    in_force        int,
    earned          boolean     not null,
    why             text        not null,
    retired_at      timestamptz,
    retired_because text,
    version         int         not null,
    check (in_force <= latest),
    check ((retired_at is null) = (retired_because is null))
);
create table changes_template_revision (
    template    text        not null references changes_template,
    revision    int         not null check (revision > 0),
    content     jsonb       not null,
    evidence    text[]      not null check (cardinality(evidence) <= 100),
    proposed_by text        not null,
    proposed_at timestamptz not null,
    approved_by text,
    refused_by  text,
    version     int         not null,
    primary key (template, revision),
    check (approved_by is null or refused_by is null)
);
create index changes_template_revision_waiting on changes_template_revision (template)
    where approved_by is null and refused_by is null;
