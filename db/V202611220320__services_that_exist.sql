-- The register of IT services, as far as cases need it: what exists and who owns it.
create table register_service (
    reference   text primary key,
    name        text not null,
    description text not null,
    owner       text not null,
    version     int  not null
);
