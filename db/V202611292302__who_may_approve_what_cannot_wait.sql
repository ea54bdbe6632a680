-- Rule 10: an emergency change is approved by the emergency roster, two of them, one outside the team; who is on it is data with dates.
create table changes_roster (
    id         uuid primary key,
    person     text not null,
    team       text not null check (team ~ '\S'),
    valid_from date not null,
    valid_to   date check (valid_to > valid_from),
    unique (person, valid_from)
);
