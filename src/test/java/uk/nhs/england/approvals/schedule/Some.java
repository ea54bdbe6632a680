package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.register.Hosting;
import uk.nhs.england.approvals.schedule.Booking.Lane;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Bookings and freezes as plain tests make them up. */
final class Some {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private Some() {}

    static Booking booking(Lane lane, String from, String until) {
        return new Booking(
                "CHG-2026-00001",
                "New release",
                Set.of("SV-1"),
                Instant.parse(from),
                Instant.parse(until),
                Set.of(new PersonId("sam.okafor")),
                new PersonId("priya.nair"),
                lane,
                NOW);
    }

    static Party party(String change, Lane lane, String heldSince) {
        return new Party(
                change,
                lane,
                span("2026-12-05T22:00:00Z", "2026-12-06T02:00:00Z"),
                Instant.parse(heldSince),
                false);
    }

    static Span span(String from, String until) {
        return new Span(Instant.parse(from), Instant.parse(until));
    }

    static FreezeEntry freeze(String from, String until, @Nullable String rule) {
        return freeze(from, until, rule, List.of(), null, null);
    }

    static FreezeEntry freeze(
            String from,
            String until,
            @Nullable String rule,
            List<String> services,
            @Nullable Hosting hosting,
            Marking.@Nullable Classification marking) {
        return new FreezeEntry(
                "Winter",
                "Hospitals are full.",
                true,
                LocalDateTime.parse(from),
                LocalDateTime.parse(until),
                rule,
                services,
                hosting,
                marking);
    }

    static Freeze kept(FreezeEntry entry) {
        return new Freeze("FRZ-0001", entry, new PersonId("jordan.ellis"), NOW, null, 0);
    }
}
