-- Whether CAB decided on a past change, and altered it, is known from where it comes from: no decision of it is here.
create or replace view pipeline_change as
select c.number, c.lane, c.team, c.template, c.services, c.request ->> 'vendor' as vendor, c.outcome, c.requested_at,
    c.submitted_at, c.approved_at, c.ended_at, c.backed_out,
    case when c.source_number is null
        then exists (select 1 from decisions_decision d
            where d.subject_kind = 'CHANGE' and d.subject_reference = c.number)
        else c.boarded end as boarded,
    case when c.source_number is null
        then exists (select 1 from decisions_decision d
            where d.subject_kind = 'CHANGE' and d.subject_reference = c.number
                and d.outcome <> 'APPROVED')
        else c.altered_by_cab end as altered
from changes_change c
where c.ended_at is not null or c.refused_by is not null;
