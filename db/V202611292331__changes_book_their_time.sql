-- Rule 11: when each change is to happen, to what and by whom; the range stands with each service and person so that one index answers who else is there then.
create table schedule_booking (
    change     text        primary key,
    title      text        not null,
    lane       text        not null check (lane in ('NORMAL', 'STANDARD', 'EMERGENCY', 'VENDOR_CLOUD')),
    during     tstzrange   not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    requester  text        not null,
    asked      timestamptz not null,
    held_since timestamptz not null
);
create index schedule_booking_during on schedule_booking using gist (during);
create index schedule_booking_order on schedule_booking (lower(during), change);
create index schedule_booking_requester on schedule_booking (requester);

create table schedule_booked_service (
    change  text      not null references schedule_booking on delete cascade,
    service text      not null references register_service,
    during  tstzrange not null,
    primary key (change, service)
);
create index schedule_booked_service_then on schedule_booked_service using gist (service, during);
create index schedule_booked_service_during on schedule_booked_service using gist (during);

create table schedule_booked_implementer (
    change text      not null references schedule_booking on delete cascade,
    person text      not null,
    during tstzrange not null,
    primary key (change, person)
);
create index schedule_booked_implementer_then on schedule_booked_implementer using gist (person, during);
