-- Rule 11: a clash is the same service at an overlapping time; only this extension indexes a text beside a range (trusted: needs no superuser).
create extension if not exists btree_gist;
