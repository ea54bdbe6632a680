-- A file of evidence is kept in the database, so that its back-up is the back-up of all, and never altered: a newer one is a newer item.
create table evidence_file (
    item           text        primary key references evidence_item,
    case_reference text        not null,
    name           text        not null,
    type           text        not null,
    size           bigint      not null check (size > 0),
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sent_by        text        not null check (sent_by ~ '\S'),
    on_behalf_of   text,
    sent_at        timestamptz not null
);
create index evidence_file_of_case on evidence_file (case_reference, sha256);

create table evidence_file_part (
    item   text  not null references evidence_file,
    number int   not null check (number >= 0),
    bytes  bytea not null,
    primary key (item, number)
);
-- Such files are compressed already.
alter table evidence_file_part alter column bytes set storage external;

create trigger evidence_file_kept before update or delete on evidence_file
    for each row execute function kernel_refuse_alteration();
create trigger evidence_file_not_emptied before truncate on evidence_file
    for each statement execute function kernel_refuse_alteration();
create trigger evidence_file_part_kept before update or delete on evidence_file_part
    for each row execute function kernel_refuse_alteration();
create trigger evidence_file_part_not_emptied before truncate on evidence_file_part
    for each statement execute function kernel_refuse_alteration();
alter table evidence_file enable always trigger evidence_file_kept;
alter table evidence_file enable always trigger evidence_file_not_emptied;
alter table evidence_file_part enable always trigger evidence_file_part_kept;
alter table evidence_file_part enable always trigger evidence_file_part_not_emptied;
