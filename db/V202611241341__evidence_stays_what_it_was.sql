-- A decision may rest on evidence: what an item was offered as never changes, what became of it is never taken back, and it is never deleted.
create function evidence_item_stays() returns trigger
language plpgsql as $$
declare
    changing text[] := array['has_file', 'criteria', 'replaced_by', 'withdrawn_reason', 'withdrawn_at',
        'warned_at', 'expired_at', 'version', 'readable_as'];
begin
    if tg_op = 'DELETE'
        or to_jsonb(new) - changing <> to_jsonb(old) - changing
        or (old.has_file and not new.has_file)
        or (old.replaced_by is not null and new.replaced_by is distinct from old.replaced_by)
        or (old.withdrawn_at is not null and (new.withdrawn_at, new.withdrawn_reason)
            is distinct from (old.withdrawn_at, old.withdrawn_reason))
        or ((old.replaced_by is not null or old.withdrawn_at is not null) and new.criteria <> old.criteria)
        or (old.warned_at is not null and new.warned_at is distinct from old.warned_at)
        or (old.expired_at is not null and new.expired_at is distinct from old.expired_at) then
        raise exception 'evidence_item is append-only: % stays what it was', old.reference
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger evidence_item_kept before update or delete on evidence_item
    for each row execute function evidence_item_stays();
create trigger evidence_item_not_emptied before truncate on evidence_item
    for each statement execute function kernel_refuse_alteration();
alter table evidence_item enable always trigger evidence_item_kept;
alter table evidence_item enable always trigger evidence_item_not_emptied;
