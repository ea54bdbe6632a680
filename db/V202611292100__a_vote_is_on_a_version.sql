-- Rule 3: a board decides on a version, so a vote counts for the version it was given on and no later one.
alter table agendas_vote add column version int;
alter table agendas_vote disable trigger agendas_vote_kept;
update agendas_vote set version = (select subject_version from agendas_item where id = item);
alter table agendas_vote enable always trigger agendas_vote_kept;
alter table agendas_vote alter column version set not null;
