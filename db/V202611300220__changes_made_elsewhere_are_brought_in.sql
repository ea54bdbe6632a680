-- An organisation brings the changes it has made before: a fact of theirs with their number, over when it comes, and never altered here.
alter table changes_change
    add column source_number  text unique,
    add column brought_in_by  text,
    add column brought_in_at  timestamptz,
    add column altered_by_cab boolean,
    add check (num_nulls(source_number, brought_in_by, brought_in_at, altered_by_cab) in (0, 4)),
    add check (source_number is null or (closed_at is not null and outcome is not null)),
    -- Elsewhere templates have no revisions of ours, and not everything was reviewed.
    drop constraint changes_change_check1,
    drop constraint changes_change_check6,
    add check ((template is null) = (template_revision is null) or source_number is not null),
    add check (closed_at is null or reviewed_at is not null or source_number is not null);
create trigger changes_change_brought_in_stays before update or delete on changes_change
    for each row when (old.source_number is not null) execute function kernel_refuse_alteration();
alter table changes_change enable always trigger changes_change_brought_in_stays;
