-- Until enough cases were decided, the look-ahead counts with a stated time; it is data with dates because the office knows it better than the code.
create table register_usual_time (
    working_days int  not null check (working_days between 1 and 250),
    valid_from   date not null,
    valid_to     date check (valid_to > valid_from),
    exclude using gist (daterange(valid_from, valid_to) with &&)
);
insert into register_usual_time (working_days, valid_from) values (30, '2020-01-01');
