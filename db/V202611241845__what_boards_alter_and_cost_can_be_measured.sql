-- Lighter governance with proof: whether a board ever altered anything, the wait it causes, and what its decisions cost in hours.
create view pipeline_decided_item as
select i.board, i.decision, d.outcome, d.basis, d.decided_at, i.seconds,
    jsonb_array_length(d.quorum -> 'counted') as counted,
    (select min(tabled.added_at) from agendas_item tabled
     where tabled.board = i.board and tabled.subject_reference = i.subject_reference
         and tabled.subject_version = i.subject_version) as tabled_at
from agendas_item i join decisions_decision d on d.number = i.decision
where i.kind <> 'RATIFICATION';

create view pipeline_held_sitting as
select s.board, s.id as sitting, s.starts_at, s.adjourned is not null as adjourned, t.capacity,
    coalesce((select sum(i.seconds) from agendas_item i where i.sitting = s.id), 0) / 60.0 as minutes
from boards_sitting s join boards_terms t on t.board = s.board
    and t.valid_from <= cast(s.starts_at at time zone 'Europe/London' as date)
    and (t.valid_to is null or t.valid_to > cast(s.starts_at at time zone 'Europe/London' as date))
where s.closed_at is not null and s.replies_until is null;
