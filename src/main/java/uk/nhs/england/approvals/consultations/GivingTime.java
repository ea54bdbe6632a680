package uk.nhs.england.approvals.consultations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.businesscase.HeldCase;
import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Actor;

import java.time.Clock;
import java.time.LocalDate;

/** Gives a consultee more time than its terms say. */
@Service
public class GivingTime {

    private final HoldingCases cases;
    private final Consultations consultations;
    private final Consultees consultees;
    private final Interests interests;
    private final WorkingDays workingDays;
    private final Postponing postponing;
    private final Clock clock;

    GivingTime(
            HoldingCases cases,
            Consultations consultations,
            Consultees consultees,
            Interests interests,
            WorkingDays workingDays,
            Postponing postponing,
            Clock clock) {
        this.cases = cases;
        this.consultations = consultations;
        this.consultees = consultees;
        this.interests = interests;
        this.workingDays = workingDays;
        this.postponing = postponing;
        this.clock = clock;
    }

    /** The consultee gets more time. */
    @Transactional
    public void extend(Which which, LocalDate until, String reason, Actor actor) {
        var businessCase = cases.hold(which.reference(), actor);
        var consultation = consultations.require(which.reference(), which.consultee());
        var today = workingDays.today();
        var calendar = workingDays.promising();
        businessCase
                .isBeforeBoards()
                .and(
                        ExtensionRules.byTheConsulteeOrThePmo(
                                actor, actsForIt(businessCase, which, actor)))
                .and(ExtensionRules.responseIsAwaited(consultation))
                .and(ExtensionRules.extending(consultation, until, today))
                .and(ExtensionRules.notForEver(calendar.between(today, until)))
                .and(ExtensionRules.onAWorkingDay(until, calendar.isWorkingDay(until)))
                .throwIfAny();
        postponing.postpone(
                consultation,
                consultation.promise().until(until, calendar),
                new Postponing.Why(Step.Kind.EXTENDED, reason, actor.at(clock.instant())));
    }

    /** Whoever may not respond does not put a response off either. */
    private boolean actsForIt(HeldCase businessCase, Which which, Actor actor) {
        return consultees.has(which.consultee(), actor.person())
                && !businessCase.authors().contains(actor.person())
                && !interests.in(which.reference()).contains(actor.person());
    }
}
