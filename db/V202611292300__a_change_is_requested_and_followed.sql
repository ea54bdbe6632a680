-- Rule 10: no live change without approval; so a change is kept with what was asked, what was found of it, and what became of it.
create table changes_change (
    number            text        primary key,
    edition           int         not null check (edition >= 0),
    request           jsonb       not null,
    title             text        not null,
    lane              text        not null check (lane in ('NORMAL', 'STANDARD', 'EMERGENCY', 'VENDOR_CLOUD', 'UNAUTHORISED')),
    services          text[]      not null check (cardinality(services) between 1 and 20),
    team              text        not null,
    template          text,
    template_revision int,
    go_live_of        text,
    window_from       timestamptz not null,
    window_until      timestamptz not null check (window_until > window_from),
    requested_by      text        not null check (requested_by ~ '\S'),
    on_behalf_of      text,
    requested_at      timestamptz not null,
    submitted_at      timestamptz,
    risk              jsonb,
    boarded           boolean     not null,
    sampled           boolean     not null,
    assessed_by       text,
    assessed_at       timestamptz,
    assessment        text,
    roster            jsonb       not null,
    approved_by       text,
    approved_at       timestamptz,
    refused_by        text,
    chased            text[]      not null,
    lapsed_at         timestamptz,
    started_at        timestamptz,
    started_by        text,
    paused_at         timestamptz,
    paused_seconds    bigint      not null check (paused_seconds >= 0),
    ended_at          timestamptz,
    backed_out        boolean     not null,
    outcome           text        check (outcome in ('SUCCESSFUL', 'SUCCESSFUL_WITH_ISSUES', 'BACKED_OUT', 'FAILED', 'CAUSED_INCIDENT')),
    review            text,
    reviewed_by       text,
    reviewed_at       timestamptz,
    incident          text,
    looked_at_by      text,
    closed_at         timestamptz,
    withdrawn_at      timestamptz,
    withdrawn_because text,
    standing          text        not null,
    waits             text[]      not null,
    version           int         not null,
    check ((template is null) = (template_revision is null)),
    check (approved_by is null or refused_by is null),
    check (started_at is null or approved_by is not null or lane = 'UNAUTHORISED'),
    check (ended_at is null or started_at is not null),
    check (reviewed_at is null or ended_at is not null),
    check (closed_at is null or reviewed_at is not null)
);
create index changes_change_by_window on changes_change (window_from, number);
create index changes_change_of_standing on changes_change (standing, window_from, number);
create index changes_change_of_lane on changes_change (lane, window_from, number);
create index changes_change_of_requester on changes_change (requested_by, window_from, number);
create index changes_change_of_services on changes_change using gin (services);
create index changes_change_waiting on changes_change using gin (waits) where waits <> '{}';
create index changes_change_of_template on changes_change (template, ended_at) where template is not null;
create index changes_change_going_live on changes_change (go_live_of) where go_live_of is not null;
