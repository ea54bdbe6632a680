-- Rule 9: what the chair of the ARB is asked is looked for at each agenda; those that wait are few among many.
create index changes_override_waiting on changes_override (change)
    where granted_by is null and refused_by is null;
