package uk.nhs.england.approvals.consultations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Actor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** On which terms consultees are asked: data with dates. */
@Service
public class ChangingTerms {

    private static final String CLOSE =
            """
            update consultations_terms set valid_to = :from
            where consultee = :consultee and valid_to is null and valid_from < :from
            """;

    private static final String OPEN =
            """
            insert into consultations_terms (consultee, valid_from, time_limit, mandatory)
            values (:consultee, :from, :limit, :mandatory)
            """;

    private final Consultees consultees;
    private final WorkingDays workingDays;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingTerms(
            Consultees consultees,
            WorkingDays workingDays,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultees = consultees;
        this.workingDays = workingDays;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** From a day on a consultee is asked on other terms; who was asked before keeps theirs. */
    @Transactional
    public void change(String consultee, NewTerms terms, Actor actor) {
        consultees.hold(consultee);
        ConsulteeRules.changing(terms.from(), workingDays.today(), lastTerms(consultee))
                .throwIfAny();
        jdbc.sql(CLOSE).param("consultee", consultee).param("from", terms.from()).update();
        jdbc.sql(OPEN)
                .param("consultee", consultee)
                .param("from", terms.from())
                .param("limit", terms.timeLimit())
                .param("mandatory", terms.mandatory())
                .update();
        events.publishEvent(
                new ConsulteeEvent.TermsChanged(
                        consultee,
                        terms.from(),
                        terms.timeLimit(),
                        terms.mandatory(),
                        actor.at(clock.instant())));
    }

    private Optional<LocalDate> lastTerms(String consultee) {
        return jdbc.sql("select max(valid_from) from consultations_terms where consultee = ?")
                .param(consultee)
                .query(LocalDate.class)
                .optional();
    }

    /**
     * The terms on which a consultee is to be asked.
     *
     * @param timeLimit working days, 1 to 60
     */
    public record NewTerms(LocalDate from, int timeLimit, boolean mandatory) {}
}
