-- Rule 11: a booking is gone when its change is over, so that it keeps nobody away; a past week shows what was made, when it really was, and how it ended.
create table schedule_made (
    change   text      primary key,
    title    text      not null,
    lane     text      not null check (lane in ('NORMAL', 'STANDARD', 'EMERGENCY', 'VENDOR_CLOUD')),
    during   tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    services text[]    not null,
    ended    text      not null check (ended in ('DONE', 'BACKED_OUT'))
);
create index schedule_made_during on schedule_made using gist (during);
