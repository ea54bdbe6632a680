-- Which standards must be assessed in full before a board approves is data with dates; none is demanded as shipped.
create table assessments_demand (
    board      text not null,
    standard   text not null,
    valid_from date not null,
    valid_to   date,
    primary key (board, standard, valid_from),
    check (valid_to > valid_from),
    -- One range for each board and standard, since plain PostgreSQL has no such index over text.
    constraint assessments_demands_do_not_overlap exclude using gist (
        int8range(hashtextextended(board || '/' || standard, 0),
            hashtextextended(board || '/' || standard, 0), '[]') with &&,
        daterange(valid_from, valid_to) with &&)
);
create index assessments_demand_of_standard on assessments_demand (standard, valid_from);
