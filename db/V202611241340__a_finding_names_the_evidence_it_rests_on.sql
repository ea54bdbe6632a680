-- What a finding rests on is kept with it: when all of that has expired or was withdrawn, the criterion is open again.
alter table assessments_finding add column evidence text[] not null default '{}';
