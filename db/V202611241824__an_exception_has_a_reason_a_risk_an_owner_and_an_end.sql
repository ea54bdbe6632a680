-- Rule 8: a variation from a standard needs an exception: the clause, the reason, the risk and how it is managed, an owner, an expiry.
create table waivers_waiver (
    number            text          primary key,
    criterion         text          not null references standards_criterion (key),
    standard          text          not null references standards_standard,
    subject_kind      text          not null check (subject_kind in ('BUSINESS_CASE', 'SERVICE')),
    subject_reference text          not null,
    reason            text          not null,
    likelihood        int           not null check (likelihood between 1 and 5),
    impact            int           not null check (impact between 1 and 5),
    -- As the scale and the authority of the day had it: a later change never moves a request.
    risk              text          not null check (risk in ('LOW', 'MEDIUM', 'HIGH')),
    board             text          not null references boards_board,
    by_chair          boolean       not null,
    mitigation        text          not null,
    owner             text          not null,
    expires           date          not null,
    yearly_cost       numeric(14,2) not null check (yearly_cost >= 0),
    cost              text          not null,
    covers            text[]        not null,
    renews            text          references waivers_waiver,
    requested_by      text          not null check (requested_by ~ '\S'),
    on_behalf_of      text,
    requested_at      timestamptz   not null,
    granted_by        text          references decisions_decision,
    refused_by        text          references decisions_decision,
    withdrawn_at      timestamptz,
    withdrawn_reason  text,
    reminded_at       timestamptz,
    reminded_again_at timestamptz,
    ended_at          timestamptz,
    ended_reason      text,
    lapsed_at         timestamptz,
    superseded_by     text          references waivers_waiver,
    version           int           not null,
    check (granted_by is null or refused_by is null),
    check (withdrawn_at is null or (granted_by is null and refused_by is null)),
    check (granted_by is not null
        or (reminded_at is null and reminded_again_at is null and ended_at is null
            and lapsed_at is null and superseded_by is null)),
    check ((withdrawn_at is null) = (withdrawn_reason is null)),
    check ((ended_at is null) = (ended_reason is null))
);
create unique index waivers_waiver_requested_once on waivers_waiver (criterion, subject_reference)
    where granted_by is null and refused_by is null and withdrawn_at is null;
create index waivers_waiver_by_expiry on waivers_waiver (expires, number);
create index waivers_waiver_of_standard on waivers_waiver (standard, expires, number);
create index waivers_waiver_of_subject on waivers_waiver (subject_reference, expires, number);
create index waivers_waiver_of_owner on waivers_waiver (owner, expires, number);
create index waivers_waiver_renewals on waivers_waiver (renews) where renews is not null;
create index waivers_waiver_covering on waivers_waiver using gin (covers) where covers <> '{}';
