-- Rule 6: an overlap with an existing service or a case in flight stays open until evidence that it is not viable is accepted.
create table businesscase_overlap (
    case_reference text        not null references businesscase_case,
    number         int         not null,
    other          text        not null,
    why            text        not null,
    declared_by    text        not null,
    declared_at    timestamptz not null,
    answer         text,
    evidence       text,
    answered_by    text,
    answered_at    timestamptz,
    accepted       boolean,
    verdict        text,
    judged_by      text,
    judged_at      timestamptz,
    version        int         not null,
    primary key (case_reference, number),
    unique (case_reference, other)
);
