-- Rule 10: whether somebody may approve what cannot wait has one answer on each day, also when two people keep the roster at once.
alter table changes_roster add exclude using gist (person with =, daterange(valid_from, valid_to) with &&);
