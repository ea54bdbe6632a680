-- A board may set conditions on an exception as on a case, so that a condition says what kind of thing it is on.
alter table decisions_condition add column subject_kind text not null default 'BUSINESS_CASE';
alter table decisions_condition alter column subject_kind drop default;
