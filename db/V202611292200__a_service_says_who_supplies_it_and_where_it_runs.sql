-- Rule 12: IT services are centrally recorded with owners, vendor, users, product lifecycle and the times at which they may be changed.
alter table register_service
    add column technical_owner text,
    add column users           text,
    add column vendor          text,
    add column vendor_contact  text,
    add column hosting         text check (hosting in ('OWN', 'VENDOR_CLOUD')),
    add column marking         text check (marking in ('OFFICIAL', 'OFFICIAL_SENSITIVE')),
    add column descriptors     text[] not null default '{}',
    add column released        date,
    add column support_ends    date check (support_ends >= released),
    add column windows         jsonb  not null default '[]',
    add column retired_because text,
    add column retired_by      text,
    add column retired_at      timestamptz,
    add check (vendor is not null or vendor_contact is null),
    add check (num_nonnulls(retired_because, retired_by, retired_at) in (0, 3)),
    add check (retired_by is null or ends is not null);
