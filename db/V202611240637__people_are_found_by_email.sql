-- An import of people refuses an address that belongs to somebody else; it must be found without reading everybody.
create index identity_person_by_email on identity_person (lower(email));
