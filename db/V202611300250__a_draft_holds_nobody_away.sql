-- Rule 11: of two changes that want the same time the one that was submitted comes first; one that nobody goes on with is in nobody's way.
alter table schedule_booking add column draft boolean not null default false;
update schedule_booking b set draft = exists (
    select 1 from changes_change c where c.number = b.change and c.standing = 'DRAFT');
