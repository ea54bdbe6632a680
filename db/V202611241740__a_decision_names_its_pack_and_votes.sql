-- Rules 3 and 4: a decision says how it was made, on which frozen pack, and how those who counted voted.
alter table decisions_decision
    add column basis text not null default 'AT_SITTING'
        check (basis in ('AT_SITTING', 'BY_CONSENT', 'OUT_OF_COMMITTEE', 'CHAIRS_ACTION', 'CHAIRS_AUTHORITY')),
    add column pack  text check (pack ~ '^[0-9a-f]{64}$'),
    add column votes jsonb not null default '{}';
alter table decisions_decision alter column basis drop default, alter column votes drop default;
