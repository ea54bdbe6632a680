-- A version submitted is owed a comparison from its own transaction on; a crash between the two forgets nothing.
create table businesscase_comparison_owed (
    case_reference text        primary key references businesscase_case,
    version        int         not null,
    since          timestamptz not null,
    tries          int         not null default 0
);
