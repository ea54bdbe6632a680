package uk.nhs.england.approvals.register;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.WorkingCalendar;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.register.LookAheadItem.Risk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What ends in the months to come, and the last day on which a business case for what follows can
 * be submitted: before notice must be given, by the working days that a decision usually takes.
 */
@Component
public class LookAhead {

    /** A last day this near, in working days, is too near for a case that nobody has begun. */
    static final int NEAR = 20;

    private final EndingRows rows;
    private final UsualTime usual;
    private final NamingCases cases;
    private final AccessList access;
    private final WorkingDays days;

    LookAhead(
            EndingRows rows,
            UsualTime usual,
            NamingCases cases,
            AccessList access,
            WorkingDays days) {
        this.rows = rows;
        this.usual = usual;
        this.cases = cases;
        this.access = access;
        this.days = days;
    }

    /**
     * All that ends from today on, what is at risk first, then by the last day to submit.
     *
     * @param months how far to look
     */
    @Transactional(readOnly = true)
    public List<LookAheadItem> over(int months, Actor actor) {
        var today = days.today();
        var ending = rows.between(today, today.plusMonths(months));
        var services = ending.stream().map(EndingSoon::service).collect(Collectors.toSet());
        var inHand = inHand(services, actor);
        var rule = new Rule(today, days.calendar(), usual.workingDays(today));
        return ending.stream()
                .map(one -> rule.item(one, inHand))
                .sorted(LookAheadItem.FIRST_AT_RISK)
                .toList();
    }

    /** Those that an open case names which this person may know of. */
    private Set<String> inHand(Set<String> services, Actor actor) {
        var naming = cases.open(services);
        var all = naming.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var known = access.readable(actor, all);
        return naming.keySet().stream()
                .filter(service -> !Collections.disjoint(naming.get(service), known))
                .collect(Collectors.toSet());
    }

    /** How the last day is counted, and when it is near. */
    record Rule(LocalDate today, WorkingCalendar calendar, int decisionTakes) {

        LookAheadItem item(EndingSoon ending, Set<String> inHand) {
            var submitBy = calendar.before(ending.lastNotice(), decisionTakes);
            return LookAheadItem.of(
                    ending,
                    submitBy,
                    risk(submitBy, inHand.contains(ending.service())),
                    decisionTakes);
        }

        private Risk risk(LocalDate submitBy, boolean isInHand) {
            if (isInHand) {
                return Risk.IN_HAND;
            }
            return calendar.between(today, submitBy) <= NEAR ? Risk.AT_RISK : Risk.AHEAD;
        }
    }
}
