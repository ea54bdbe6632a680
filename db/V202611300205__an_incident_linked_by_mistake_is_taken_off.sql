-- Rule 10: what the review found is kept beside what an incident makes of it, so that one that was linked by mistake can be taken off again.
alter table changes_change add column found_outcome text
    check (found_outcome in ('SUCCESSFUL', 'SUCCESSFUL_WITH_ISSUES', 'BACKED_OUT', 'FAILED', 'CAUSED_INCIDENT'));
update changes_change set found_outcome = outcome where outcome is not null;
