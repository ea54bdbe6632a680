-- An import is a resource: what was asked, how far it is, how it ended. Its progress is written beside the run's own transaction.
create table imports_import (
    reference     text        primary key,
    kind          text        not null,
    mapping       jsonb       not null,
    mapping_name  text,
    encoding      text,
    dry_run       boolean     not null,
    leave_out     boolean     not null,
    privileged    boolean     not null,
    requested_by  text        not null,
    requested_at  timestamptz not null,
    file_bytes    bigint,
    file_sha256   text,
    outcome       text,
    reason        text,
    finished_at   timestamptz,
    lines         bigint      not null default 0,
    created       bigint      not null default 0,
    changed       bigint      not null default 0,
    unchanged     bigint      not null default 0,
    refused       bigint      not null default 0,
    version       int         not null
);
create index imports_import_by_time on imports_import (requested_at desc, reference desc);

create table imports_progress (
    import_reference text        primary key references imports_import,
    phase            text        not null,
    done             bigint      not null,
    total            bigint,
    started_at       timestamptz not null
);
