-- Rule 10: every incident that a change caused stays on its record; a review or a second incident does not put one in place of another.
alter table changes_change add column incidents text[] not null default '{}';
update changes_change set incidents = array[incident] where incident is not null;
alter table changes_change drop column incident;
