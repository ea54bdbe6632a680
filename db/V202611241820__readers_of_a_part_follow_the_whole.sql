-- Rule 14: whoever may read a case may read what belongs to it, also when its marking or its boards change later.
alter table identity_access add column follows text references identity_access;
alter table identity_access add column also text[] not null default '{}';
create index identity_access_followers on identity_access (follows) where follows is not null;

create function identity_access_followed() returns trigger language plpgsql as $$
begin
    update identity_access
        set holders = array(select distinct unnest(new.holders || also) order by 1),
            writers = new.writers
        where follows = new.subject_reference;
    return null;
end
$$;

create trigger identity_access_followed after update on identity_access
    for each row when (old.holders is distinct from new.holders or old.writers is distinct from new.writers)
    execute function identity_access_followed();
