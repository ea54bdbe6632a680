-- A number missing from a body's register must mean one thing only: a decision that its reader may not see.
create table decisions_register (
    board text not null,
    year  int  not null,
    last  int  not null,
    primary key (board, year)
);
insert into decisions_register (board, year, last)
select board, substring(number from '-(\d{4})-\d+$')::int, max(substring(number from '-(\d+)$')::int)
from decisions_decision where number ~ '-\d{4}-\d+$' group by 1, 2;

alter table decisions_decision add column register_year int
    generated always as (cast(substring(number from '-(\d{4})-\d+$') as int)) stored;
create index decisions_decision_of_register on decisions_decision (board, register_year, sequence);
