-- Whoever retires a service is told at once whether open cases name it, in their answers or as an overlap.
create index businesscase_overlap_with on businesscase_overlap (other);
create index businesscase_case_naming_services on businesscase_case using gin ((answers #> '{need,services}'));
