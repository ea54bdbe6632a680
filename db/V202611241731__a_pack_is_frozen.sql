-- Rule 3: boards decide on what was frozen; every paper and every list of papers has a fingerprint that anybody can compute again.
create table agendas_paper (
    id          uuid        primary key,
    item        uuid        not null references agendas_item,
    revision    int         not null check (revision > 0),
    document    text        not null,
    fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    frozen_at   timestamptz not null,
    unique (item, revision)
);
create trigger agendas_paper_kept before update or delete on agendas_paper
    for each row execute function kernel_refuse_alteration();
create trigger agendas_paper_not_emptied before truncate on agendas_paper
    for each statement execute function kernel_refuse_alteration();
alter table agendas_paper enable always trigger agendas_paper_kept;
alter table agendas_paper enable always trigger agendas_paper_not_emptied;

create table agendas_pack (
    sitting     uuid        not null references agendas_agenda,
    revision    int         not null check (revision > 0),
    contents    text        not null,
    fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    frozen_by   text        not null,
    frozen_at   timestamptz not null,
    primary key (sitting, revision)
);
create trigger agendas_pack_kept before update or delete on agendas_pack
    for each row execute function kernel_refuse_alteration();
create trigger agendas_pack_not_emptied before truncate on agendas_pack
    for each statement execute function kernel_refuse_alteration();
alter table agendas_pack enable always trigger agendas_pack_kept;
alter table agendas_pack enable always trigger agendas_pack_not_emptied;
