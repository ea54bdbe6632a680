-- Rule 4: a slip is corrected by a decision that supersedes it; nothing is superseded twice, so that the chain has no branches.
alter table decisions_decision
    add column corrects   text references decisions_decision,
    add column original   text references decisions_decision,
    add column correction text check (correction ~ '\S'),
    add check (num_nonnulls(corrects, original, correction) in (0, 3)),
    add check (corrects is null or corrects = supersedes);
create unique index decisions_decision_superseded_once on decisions_decision (supersedes);
