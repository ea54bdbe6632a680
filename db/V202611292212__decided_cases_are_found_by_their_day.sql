-- The look-ahead counts with the time that the cases decided in the last year took.
create index businesscase_case_decided on businesscase_case (standing_since desc) where standing in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED');
