-- Rule 11: an index over service and time was searched once for each near service, 1 656 times for one that many need (100 ms); the time alone leaves some hundreds of rows, read in one search without their table (1 ms).
drop index schedule_booked_service_then;
drop index schedule_booked_service_during;
drop index schedule_booked_implementer_then;
create index schedule_booked_service_during on schedule_booked_service using gist (during) include (service, change);
create index schedule_booked_service_until on schedule_booked_service (service, upper(during));
create index schedule_booked_implementer_during on schedule_booked_implementer using gist (during) include (person, change);
