package uk.nhs.england.approvals.consultations;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.businesscase.HeldCase;
import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.FieldChange;

import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;

/** What consultees and authors say to each other about a case. */
@Service
public class Responding {

    private final HoldingCases cases;
    private final Consultations consultations;
    private final Consultees consultees;
    private final Interests interests;
    private final WorkingDays workingDays;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Responding(
            HoldingCases cases,
            Consultations consultations,
            Consultees consultees,
            Interests interests,
            WorkingDays workingDays,
            Steps steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.consultations = consultations;
        this.consultees = consultees;
        this.interests = interests;
        this.workingDays = workingDays;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A member responds for the consultee; a later response replaces it.
     *
     * @param seen is given the revision of the consultation, to compare it with the one read
     */
    @Transactional
    public void respond(Which which, IntConsumer seen, Response response, Actor actor) {
        var businessCase = cases.hold(which.reference(), actor);
        var consultation = consultations.require(which.reference(), which.consultee());
        ConsultationRules.responding(act(which, businessCase, actor), response).throwIfAny();
        seen.accept(consultation.revision());
        var recorded = actor.at(clock.instant());
        var before = consultation.response();
        int late = workingDays.between(consultation.due(), workingDays.today());
        boolean awaited = consultation.respond(response.kind(), late);
        int lateBy = awaited ? late : 0;
        steps.keep(
                consultation,
                new Step(
                        Step.Kind.RESPONDED,
                        response.kind(),
                        response.words(),
                        businessCase.latestVersion(),
                        consultation.due(),
                        lateBy,
                        recorded));
        events.publishEvent(
                new ConsultationEvent.ConsulteeResponded(
                        which.reference(),
                        which.consultee(),
                        awaited,
                        lateBy,
                        List.of(change(which, before, response.kind())),
                        recorded));
    }

    /** The authors answer an objection; the boards then weigh both. */
    @Transactional
    public void answerObjection(Which which, IntConsumer seen, String words, Actor actor) {
        var businessCase = cases.hold(which.reference(), actor);
        var consultation = consultations.require(which.reference(), which.consultee());
        businessCase.isBeforeBoards().and(businessCase.byItsAuthors(actor)).throwIfAny();
        seen.accept(consultation.revision());
        consultation.answerObjection();
        var recorded = actor.at(clock.instant());
        steps.keep(
                consultation, Step.of(Step.Kind.OBJECTION_ANSWERED, words, consultation, recorded));
        events.publishEvent(
                new ConsultationEvent.ObjectionAnswered(
                        which.reference(), which.consultee(), recorded));
    }

    private ConsultationRules.Responding act(Which which, HeldCase businessCase, Actor actor) {
        return new ConsultationRules.Responding(
                actor,
                businessCase,
                consultees.has(which.consultee(), actor.person()),
                interests.in(which.reference()).contains(actor.person()));
    }

    private static FieldChange change(
            Which which, @Nullable ResponseKind before, ResponseKind after) {
        return new FieldChange(
                "consultations.%s.response".formatted(which.consultee()),
                before == null ? null : before.name(),
                after.name());
    }
}
