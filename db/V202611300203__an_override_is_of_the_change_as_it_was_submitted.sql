-- Rules 3 and 9: the ARB's chair lets through what they have seen, so an override is of one submission of the change and of no other.
alter table changes_override add column edition int;
update changes_override o set edition = (select greatest(1, c.edition) from changes_change c where c.number = o.change);
alter table changes_override alter column edition set not null;
alter table changes_override add check (edition > 0);
