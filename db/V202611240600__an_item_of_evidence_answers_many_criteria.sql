-- Evidence, once: an item is offered for a case, has an owner and an expiry, and supports any number of criteria.
create table evidence_item (
    reference        text        primary key,
    case_reference   text        not null references businesscase_case,
    kind             text        not null,
    title            text        not null,
    owner            text        not null,
    issued           date        not null,
    expires          date        check (expires > issued),
    classification   text        not null check (classification in ('OFFICIAL', 'OFFICIAL_SENSITIVE')),
    descriptors      text[]      not null,
    link             text,
    has_file         boolean     not null,
    criteria         text[]      not null,
    replaces         text        references evidence_item,
    replaced_by      text        references evidence_item,
    withdrawn_reason text,
    withdrawn_at     timestamptz,
    warned_at        timestamptz,
    expired_at       timestamptz,
    offered_by       text        not null check (offered_by ~ '\S'),
    on_behalf_of     text,
    offered_at       timestamptz not null,
    version          int         not null,
    -- Whose readers may read it: those of its case, or its own when it is more sensitive.
    readable_as      text        not null generated always as
        (case classification when 'OFFICIAL' then case_reference else reference end) stored,
    check (link is null or not has_file),
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index evidence_item_of_case on evidence_item (case_reference, reference);
create index evidence_item_by_expiry on evidence_item (coalesce(expires, date '9999-12-31'), reference)
    where replaced_by is null and withdrawn_at is null;
create index evidence_item_by_owner on evidence_item (owner, coalesce(expires, date '9999-12-31'), reference)
    where replaced_by is null and withdrawn_at is null;
create unique index evidence_item_replaced_once on evidence_item (replaces) where withdrawn_at is null;
create index evidence_item_sensitive on evidence_item (case_reference) where classification <> 'OFFICIAL';
