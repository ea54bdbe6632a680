-- The file waits in parts of at most 256 KB, so that a run needs little memory and can be made again after a crash on any node.
create table imports_file (
    import_reference text  not null references imports_import,
    part             int   not null,
    bytes            bytea not null,
    primary key (import_reference, part)
);
alter table imports_file alter column bytes set storage external;
