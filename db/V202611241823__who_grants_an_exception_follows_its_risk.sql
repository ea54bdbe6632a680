-- Rule 8: which board grants at which risk, whether by its chair alone, and for how long at most: data with dates, not code.
create table waivers_authority (
    risk           text    not null check (risk in ('LOW', 'MEDIUM', 'HIGH')),
    valid_from     date    not null,
    valid_to       date    check (valid_to > valid_from),
    board          text    not null references boards_board,
    by_chair       boolean not null,
    longest_months int     not null check (longest_months between 1 and 120),
    primary key (risk, valid_from),
    -- One range for each risk, since plain PostgreSQL has no such index over text.
    constraint waivers_authorities_do_not_overlap exclude using gist (
        int8range(hashtextextended(risk, 0), hashtextextended(risk, 0), '[]') with &&,
        daterange(valid_from, valid_to) with &&)
);
insert into waivers_authority (risk, valid_from, board, by_chair, longest_months) values
    ('LOW', '2021-11-29', 'TDA', true, 24),
    ('MEDIUM', '2021-11-29', 'TDA', false, 12),
    ('HIGH', '2021-11-29', 'ARB', false, 6);
