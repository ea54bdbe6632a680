-- Where both sides changed a field a person decides, who sees what each says.
create table servicenow_conflict (
    id        uuid primary key,
    reference text        not null references register_service,
    field     text        not null references servicenow_field,
    agreed    text,
    ours      text        not null,
    theirs    text        not null,
    found_at  timestamptz not null,
    version   int         not null,
    unique (reference, field)
);
