-- Rule 8: who may grant follows the risk; how likelihood and impact make a risk is data with dates. The source has no scale: this one is a design choice.
create table waivers_risk_scale (
    valid_from  date   primary key,
    valid_to    date   check (valid_to > valid_from),
    likelihoods text[] not null check (cardinality(likelihoods) = 5),
    impacts     text[] not null check (cardinality(impacts) = 5),
    medium_from int    not null check (medium_from between 2 and 24),
    high_from   int    not null check (high_from > medium_from and high_from <= 25),
    exclude using gist (daterange(valid_from, valid_to) with &&)
);
insert into waivers_risk_scale (valid_from, likelihoods, impacts, medium_from, high_from) values
    ('2021-11-29',
     '{Rare,Unlikely,Possible,Likely,Almost certain}',
     '{Negligible,Minor,Moderate,Major,Severe}',
     5, 12);
