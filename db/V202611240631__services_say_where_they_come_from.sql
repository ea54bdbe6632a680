-- What a catalogue knows of a service is kept with it, and the key it has there, so that reading the catalogue twice changes nothing.
alter table register_service
    add column external_reference text,
    add column provider           text,
    add column url                text,
    add column documentation      text,
    add column licence            text,
    add column contact            text,
    add column area_served        text,
    add column added              date,
    add column updated            date,
    add column starts             date,
    add column ends               date;
create unique index register_service_by_external_reference on register_service (external_reference);
create sequence register_service_number;
