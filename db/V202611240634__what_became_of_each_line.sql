-- Each line of a file is answered for: what was or would be made of it, or why it is refused.
create table imports_line (
    import_reference text   not null references imports_import,
    line             bigint not null,
    outcome          text   not null,
    key              text   not null,
    reference        text,
    fields           text[] not null,
    reasons          text[] not null,
    notes            text[] not null,
    primary key (import_reference, line)
);
create index imports_line_by_outcome on imports_line (import_reference, outcome, line);
