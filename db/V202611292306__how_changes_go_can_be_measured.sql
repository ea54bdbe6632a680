-- Lighter governance with proof: how changes go by lane, team, template, service and vendor, how long they take, and whether CAB altered any.
create view pipeline_change as
select c.number, c.lane, c.team, c.template, c.services, c.request ->> 'vendor' as vendor, c.outcome, c.requested_at,
    c.submitted_at, c.approved_at, c.ended_at, c.backed_out,
    exists (select 1 from decisions_decision d
        where d.subject_kind = 'CHANGE' and d.subject_reference = c.number) as boarded,
    exists (select 1 from decisions_decision d
        where d.subject_kind = 'CHANGE' and d.subject_reference = c.number
            and d.outcome <> 'APPROVED') as altered
from changes_change c
where c.ended_at is not null or c.refused_by is not null;
