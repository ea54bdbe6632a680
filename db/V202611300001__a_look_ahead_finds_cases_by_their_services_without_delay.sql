-- The look-ahead asks for cases by many services at once: entries that wait to be indexed would be read from end to end each time.
alter index businesscase_case_naming_services set (fastupdate = off);
select gin_clean_pending_list('businesscase_case_naming_services');
