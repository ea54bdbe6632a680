-- A board's list asks for the few cases that wait for it, among all that ever were.
create index businesscase_case_by_wait on businesscase_case using gin (waits);
