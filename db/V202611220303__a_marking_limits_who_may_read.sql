-- Rule 14: who may read a subject, as the keys a reader must hold one of; every list and every read joins this table.
create table identity_access (
    subject_reference text   primary key,
    holders           text[] not null
);
