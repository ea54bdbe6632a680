package uk.nhs.england.approvals.consultations;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Actor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.IntConsumer;

/** On which terms consultees are asked: data with dates. */
@Service
public class ChangingTerms {

    private final ConsulteeRows rows;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingTerms(
            ConsulteeRows rows,
            WorkingDays workingDays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.workingDays = workingDays;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From a day on a consultee is asked on other terms; who was asked before keeps theirs. An end
     * that lies ahead stays; after its end it is asked again.
     *
     * @param seen is given the revision of the consultee, to compare it with the one read
     */
    @Transactional
    public void change(String consultee, IntConsumer seen, NewTerms terms, Actor actor) {
        seen.accept(rows.hold(consultee));
        var last = rows.last(consultee);
        ConsulteeRules.changing(terms.from(), workingDays.today(), last.from()).throwIfAny();
        boolean goesOn = last.endAfter(terms.from());
        if (goesOn) {
            rows.end(consultee, last, terms.from());
        }
        var next = terms.following(last, goesOn ? last.until() : null);
        rows.open(consultee, next);
        rows.revise(consultee);
        var recorded = actor.at(clock.instant());
        events.publishEvent(ConsulteeEvent.TermsChanged.from(consultee, last, next, recorded));
    }

    /**
     * The terms on which a consultee is to be asked.
     *
     * @param name null when it stays as it was
     * @param purpose what it looks at; null when that stays as it was
     * @param timeLimit working days, 1 to 60
     */
    public record NewTerms(
            LocalDate from,
            @Nullable String name,
            @Nullable String purpose,
            int timeLimit,
            boolean mandatory) {

        private KeptTerms following(KeptTerms last, @Nullable LocalDate until) {
            return new KeptTerms(
                    Objects.requireNonNullElse(name, last.name()),
                    Objects.requireNonNullElse(purpose, last.purpose()),
                    timeLimit,
                    mandatory,
                    from,
                    until);
        }
    }
}
