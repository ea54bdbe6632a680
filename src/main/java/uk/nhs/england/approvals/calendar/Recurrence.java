package uk.nhs.england.approvals.calendar;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The days of a recurrence rule (RFC 5545); the time of day is not the rule's to say. */
public record Recurrence(RecurrenceRule rule, LocalDate first) {

    private static final Set<Freq> BY_DAYS =
            EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private static final int TRIED_YEARS = 10;

    /** Those of RFC 5545 that speak of days: no hours, and no other calendar than ours. */
    private static final Set<String> PARTS =
            Set.of(
                    "FREQ",
                    "INTERVAL",
                    "COUNT",
                    "UNTIL",
                    "BYMONTH",
                    "BYWEEKNO",
                    "BYYEARDAY",
                    "BYMONTHDAY",
                    "BYDAY",
                    "BYSETPOS",
                    "WKST");

    /**
     * @throws IllegalArgumentException when the rule is none that {@link #refusals} lets pass
     */
    public static Recurrence of(String rule, LocalDate first) {
        try {
            return new Recurrence(
                    new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT), first);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("No recurrence rule: " + rule, e);
        }
    }

    /** Which fields of a request say the rule and its first day. */
    public record Fields(String rule, String first) {}

    /** Why nothing can recur by this rule from this day on. */
    public static Refusals refusals(String rule, LocalDate first, Fields fields) {
        if (!speaksOfDays(rule)) {
            return refused(
                    fields, "The rule may only say on which days: FREQ=DAILY or rarer, no hours.");
        }
        try {
            return of(rule, first).refusals(fields);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return refused(
                    fields,
                    "This is no recurrence rule of RFC 5545 that gives days, such as"
                            + " FREQ=WEEKLY;INTERVAL=2;BYDAY=WE.");
        }
    }

    /** A rule without days for very long is given up on by the library; so it is tried here. */
    private Refusals refusals(Fields fields) {
        if (!BY_DAYS.contains(rule.getFreq())) {
            return refused(fields, "The rule must be daily, weekly, monthly or yearly.");
        }
        days(first, first.plusYears(TRIED_YEARS));
        return beginsOnItsFirstDay(fields);
    }

    /** Its days from one on and before another, in order. */
    public List<LocalDate> days(LocalDate from, LocalDate until) {
        var days = new TreeSet<LocalDate>();
        var all = rule.iterator(dateTime(first));
        var reached = false;
        while (!reached && all.hasNext()) {
            var day = date(all.nextDateTime());
            reached = !day.isBefore(until);
            if (!reached && !day.isBefore(from)) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    private Refusals beginsOnItsFirstDay(Fields fields) {
        var all = rule.iterator(dateTime(first));
        return all.hasNext() && date(all.nextDateTime()).equals(first)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "recurrence-begins-on-its-first-day",
                                fields.first(),
                                "%s is not a day of the rule; give one that is.".formatted(first)));
    }

    private static boolean speaksOfDays(String rule) {
        return Arrays.stream(rule.split(";"))
                .map(part -> part.replaceFirst("=.*", ""))
                .allMatch(PARTS::contains);
    }

    private static Refusals refused(Fields fields, String reason) {
        return Refusals.of(Refusal.invalid("recurrence-is-understood", fields.rule(), reason));
    }

    private static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate date(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
