-- The key a case has elsewhere, and what it said there, so that the same file twice changes nothing and nobody's own words are overwritten.
create table imports_case (
    external_reference text primary key,
    case_reference     text not null unique,
    fingerprint        text not null
);
