-- Who is consulted, within how many working days and whether approval needs their response changes over the years.
create table consultations_consultee (
    code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    name text not null
);

create table consultations_terms (
    consultee  text    not null references consultations_consultee,
    valid_from date    not null,
    valid_to   date,
    time_limit int     not null check (time_limit between 1 and 60),
    mandatory  boolean not null,
    primary key (consultee, valid_from),
    check (valid_to > valid_from)
);

create table consultations_member (
    id         uuid primary key,
    consultee  text not null references consultations_consultee,
    person     text not null,
    valid_from date not null,
    valid_to   date,
    version    int  not null,
    check (valid_to >= valid_from)
);
create index consultations_member_of_consultee on consultations_member (consultee, person);
create index consultations_member_of_person on consultations_member (person);
