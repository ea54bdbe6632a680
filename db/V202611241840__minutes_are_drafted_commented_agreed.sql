-- Minutes are drafted from what happened; members comment, a later sitting agrees them, and then they are fixed.
create table minutes_minutes (
    sitting        uuid        primary key references boards_sitting,
    board          text        not null,
    drafted_at     timestamptz not null,
    comments_until date        not null,
    corrections    text,
    agreed_sitting uuid        references boards_sitting,
    agreed_by      text,
    agreed_at      timestamptz,
    text           text,
    fingerprint    text        check (fingerprint ~ '^[0-9a-f]{64}$'),
    version        int         not null,
    check ((agreed_at is null) = (agreed_sitting is null) and (agreed_at is null) = (agreed_by is null)
        and (agreed_at is null) = (text is null) and (agreed_at is null) = (fingerprint is null))
);
create index minutes_minutes_to_agree on minutes_minutes (board, drafted_at) where agreed_at is null;

create function minutes_refuse_change() returns trigger
language plpgsql as $$
begin
    if old.agreed_at is not null then
        raise exception 'minutes that are agreed are fixed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger minutes_minutes_fixed before update on minutes_minutes
    for each row execute function minutes_refuse_change();
create trigger minutes_minutes_kept before delete on minutes_minutes
    for each row execute function kernel_refuse_alteration();
alter table minutes_minutes enable always trigger minutes_minutes_fixed;
alter table minutes_minutes enable always trigger minutes_minutes_kept;

create table minutes_comment (
    id      bigint      generated always as identity primary key,
    sitting uuid        not null references minutes_minutes,
    person  text        not null,
    words   text        not null,
    at      timestamptz not null
);
create index minutes_comment_on on minutes_comment (sitting, id);
create trigger minutes_comment_kept before update or delete on minutes_comment
    for each row execute function kernel_refuse_alteration();
alter table minutes_comment enable always trigger minutes_comment_kept;
