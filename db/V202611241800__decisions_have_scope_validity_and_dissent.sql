-- Rule 4: what a decision covers, until when an approval holds and who present saw it otherwise are part of the decision.
alter table decisions_decision
    add column scope       text,
    add column valid_until date,
    add column dissent     jsonb not null default '[]',
    add check (valid_until is null or outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS'));
create index decisions_decision_expiring on decisions_decision (valid_until, number) where valid_until is not null;
