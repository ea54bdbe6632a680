package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.calendar.Recurrence;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.util.Collection;

/** What must hold of a freeze (product rule 11). */
final class FreezeRules {

    private static final Recurrence.Fields FIELDS = new Recurrence.Fields("rule", "from");
    private static final int LONGEST_DAYS = 120;

    private FreezeRules() {}

    /**
     * What cannot be so.
     *
     * @param known those of the services it names that are in the register
     */
    static Refusals of(FreezeEntry entry, Collection<String> known, Instant now) {
        if (!entry.from().isBefore(entry.until())) {
            return refused("ends-after-it-begins", "until", "A freeze ends after it begins.");
        }
        return unless(
                        entry.days() <= LONGEST_DAYS,
                        invalid("a-freeze-is-short", "until", "A freeze lasts 120 days at most."))
                .and(ofServices(entry, known))
                .and(recurs(entry))
                .and(
                        unless(
                                entry.rule() != null || EnglishClock.at(entry.until()).isAfter(now),
                                invalid(
                                        "a-freeze-is-ahead",
                                        "until",
                                        "A freeze that is over already keeps nothing away.")));
    }

    private static Refusals ofServices(FreezeEntry entry, Collection<String> known) {
        var named = !entry.services().isEmpty();
        return unless(
                        known.containsAll(entry.services()),
                        invalid(
                                "freezes-what-exists",
                                "services",
                                "Some of these services are not in the register."))
                .and(
                        unless(
                                !named || (entry.hosting() == null && entry.marking() == null),
                                invalid(
                                        "by-name-or-by-class",
                                        "services",
                                        "Name services, or a class of them, but not both.")));
    }

    private static Refusals recurs(FreezeEntry entry) {
        var rule = entry.rule();
        if (rule == null) {
            return Refusals.none();
        }
        return Recurrence.refusals(rule, entry.from().toLocalDate(), FIELDS);
    }

    /** Refuses once it was called off. */
    static Refusals counts(Freeze freeze) {
        return unless(
                freeze.ended() == null,
                Refusal.conflict("a-freeze-that-counts", "The freeze was called off already."));
    }

    private static Refusal invalid(String rule, String field, String reason) {
        return Refusal.invalid(rule, field, reason);
    }

    private static Refusals refused(String rule, String field, String reason) {
        return Refusals.of(invalid(rule, field, reason));
    }

    private static Refusals unless(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
