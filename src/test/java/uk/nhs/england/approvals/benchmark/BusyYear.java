package uk.nhs.england.approvals.benchmark;

/**
 * A year of 100 000 bookings of two services each, made up from a fixed seed: four of five begin on
 * a working evening, most last one to four hours, one of twenty a day and a half, one of two
 * hundred up to two weeks. Services are booked with a heavy tail: the busiest 9 000 times, which is
 * also one that 1 700 others are near; half of all services less than ten times.
 */
final class BusyYear {

    static final String SEEDED = "select setseed(0.28)";

    static final String DRAWN =
            """
            create table benchmark_drawn as
            select n,
                date_trunc('week', now()) + interval '7 days'
                    + floor(random() * 52) * interval '7 days'
                    + (array[0, 1, 1, 1, 2, 2, 3, 3, 3, 4, 5, 5, 6])[1 + floor(random() * 13)::int]
                        * interval '1 day'
                    + case when random() < 0.8 then 18 + floor(random() * 24) / 4
                        else floor(random() * 96) / 4 end * interval '1 hour' as begins,
                case when long < 0.945 then 1 + floor(random() * 4)
                    when long < 0.995 then 12 + floor(random() * 24)
                    else 24 * (3 + floor(random() * 12)) end * interval '1 hour' as lasts,
                100001 + floor(power(random(), 3) * 10000)::int as one,
                100001 + floor(power(random(), 3) * 10000)::int as two,
                1 + floor(power(random(), 2) * 2000)::int as person
            from (select n, random() as long from generate_series(1, 100000) n) as made
            """;

    static final String BOOKED =
            """
            insert into schedule_booking (change, title, lane, during, requester, asked, held_since)
            select 'CHG-B-' || n, 'Made up', 'STANDARD', tstzrange(begins, begins + lasts),
                'olu.adeyemi', now(), now() - (100000 - n) * interval '1 second'
            from benchmark_drawn
            """;

    static final String SERVICES =
            """
            insert into schedule_booked_service (change, service, during)
            select 'CHG-B-' || n, 'SV-' || service, tstzrange(begins, begins + lasts)
            from benchmark_drawn, lateral (values (one), (two)) as both_of_it (service)
            on conflict do nothing
            """;

    static final String PEOPLE =
            """
            insert into schedule_booked_implementer (change, person, during)
            select 'CHG-B-' || n, 'implementer' || person, tstzrange(begins, begins + lasts)
            from benchmark_drawn
            """;

    private BusyYear() {}
}
