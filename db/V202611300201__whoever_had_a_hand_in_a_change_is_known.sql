-- Rule 5: nobody approves what they asked for, wrote, submitted or made, also when they did so for another; so all hands are kept, not only those of the request as it stands.
alter table changes_change add column hands text[] not null default '{}';
update changes_change c set hands = array(
    select distinct hand from unnest(array[c.requested_by, c.on_behalf_of, c.started_by]
        || array(select s.submitted_by from changes_submission s where s.change = c.number)) as of_it (hand)
    where hand is not null);
