-- Rule 4: what a body or its chair decided between sittings is put to its next sitting, which ratifies it or does not.
create table decisions_ratification (
    decision     text        primary key references decisions_decision,
    sitting      uuid        not null,
    ratified     boolean     not null,
    reasons      text        not null,
    recorded_by  text        not null check (recorded_by ~ '\S'),
    recorded_at  timestamptz not null
);
create trigger decisions_ratification_kept before update or delete on decisions_ratification
    for each row execute function kernel_refuse_alteration();
create trigger decisions_ratification_not_emptied before truncate on decisions_ratification
    for each statement execute function kernel_refuse_alteration();
alter table decisions_ratification enable always trigger decisions_ratification_kept;
alter table decisions_ratification enable always trigger decisions_ratification_not_emptied;
create index decisions_decision_to_ratify on decisions_decision (board, sequence)
    where basis in ('OUT_OF_COMMITTEE', 'CHAIRS_ACTION');
