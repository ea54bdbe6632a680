-- How alike, from 0 to 1, makes an overlap likely, so that it must be answered; what was in force then stays known.
create table businesscase_likely_overlap (
    score      numeric not null check (score > 0),
    valid_from date    not null,
    valid_to   date    check (valid_to > valid_from),
    exclude using gist (daterange(valid_from, valid_to) with &&)
);
insert into businesscase_likely_overlap (score, valid_from) values (0.55, '2026-04-01');
