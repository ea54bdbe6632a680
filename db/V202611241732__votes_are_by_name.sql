-- Rule 4: advice and votes are by name and kept as they were given; the latest of a member counts.
create table agendas_vote (
    id      bigint      generated always as identity primary key,
    item    uuid        not null references agendas_item,
    person  text        not null,
    vote    text        check (vote in ('FOR', 'AGAINST', 'ABSTAIN', 'NO_OBJECTION')),
    comment text,
    at      timestamptz not null,
    check (vote is not null or comment is not null)
);
create index agendas_vote_on on agendas_vote (item, id);
create trigger agendas_vote_kept before update or delete on agendas_vote
    for each row execute function kernel_refuse_alteration();
create trigger agendas_vote_not_emptied before truncate on agendas_vote
    for each statement execute function kernel_refuse_alteration();
alter table agendas_vote enable always trigger agendas_vote_kept;
alter table agendas_vote enable always trigger agendas_vote_not_emptied;
