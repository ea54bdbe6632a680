package uk.nhs.england.approvals.businesscase;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.answers.Need;
import uk.nhs.england.approvals.businesscase.answers.Option;
import uk.nhs.england.approvals.decisions.Decidable;
import uk.nhs.england.approvals.decisions.DecisionEvent.DecisionRatified;
import uk.nhs.england.approvals.decisions.DecisionEvent.DecisionRecorded;
import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.decisions.Described;
import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Holds cases before boards, and closes them when the last word is said. */
@Component
class CaseDecisions implements Decidable.Source {

    private final Cases cases;
    private final BusinessCases businessCases;
    private final Submissions submissions;
    private final OpenOverlaps overlaps;
    private final ComparingCases comparing;
    private final DecisionHistory decisions;
    private final List<BeforeDeciding> others;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDecisions(
            Cases cases,
            BusinessCases businessCases,
            Submissions submissions,
            OpenOverlaps overlaps,
            ComparingCases comparing,
            DecisionHistory decisions,
            List<BeforeDeciding> others,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.businessCases = businessCases;
        this.submissions = submissions;
        this.overlaps = overlaps;
        this.comparing = comparing;
        this.decisions = decisions;
        this.others = others;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.BUSINESS_CASE;
    }

    @Override
    public Decidable hold(String reference, Actor actor) {
        var businessCase = cases.hold(reference, actor);
        var readers = cases.readers(businessCase);
        return new DecidableCase(
                businessCase,
                decisions.on(reference),
                () -> openOverlaps(businessCase),
                this::refusalsOfOthers,
                (held, made) -> decided(held, made, readers));
    }

    @Override
    public Described describe(String reference, int version) {
        var marking = businessCases.findById(reference).map(BusinessCase::marking).orElse(null);
        var document = submissions.require(reference, version).document();
        var need = document.answers().need();
        return need == null
                ? new Described(document.title(), marking, null, List.of())
                : new Described(document.title(), marking, need.problem(), options(need));
    }

    private static List<String> options(Need need) {
        return need.options() == null
                ? List.of()
                : need.options().stream()
                        .map(Option::name)
                        .map(name -> name + preferred(name, need.preferredOption()))
                        .toList();
    }

    private static String preferred(String name, @Nullable String preferred) {
        return name.equals(preferred) ? " (preferred by its authors)" : "";
    }

    private Refusals refusalsOfOthers(String reference, String board, Outcome outcome) {
        return others.stream()
                .map(other -> other.refusals(reference, board, outcome))
                .reduce(Refusals.none(), Refusals::and);
    }

    private void decided(BusinessCase businessCase, List<Made> made, Set<Holder> readers) {
        cases.derive(businessCase, made, readers, clock.instant());
    }

    /** A version not compared yet is compared now: no approval outruns the comparison. */
    private List<Integer> openOverlaps(BusinessCase businessCase) {
        comparing.compareIfOwed(businessCase);
        return overlaps.of(businessCase.reference());
    }

    /** Says that the board is to decide again, unless the case was withdrawn meanwhile. */
    @EventListener
    @Order(50)
    @Transactional(propagation = Propagation.MANDATORY)
    void returnToBoard(DecisionRatified looked) {
        if (looked.subject().kind() != kind() || looked.ratified()) {
            return;
        }
        var reference = looked.subject().reference();
        if (!businessCases.findById(reference).orElseThrow().standing().isClosed()) {
            events.publishEvent(
                    new ApprovalEvent.ReturnedToBoard(
                            reference, looked.board(), looked.number(), looked.recorded()));
        }
    }

    /** After the process has taken the decision in: says that the case is closed, if it is. */
    @EventListener
    @Order(200)
    @Transactional(propagation = Propagation.MANDATORY)
    void close(DecisionRecorded decision) {
        if (decision.subject().kind() != kind() || !decision.outcome().settles()) {
            return;
        }
        var reference = decision.subject().reference();
        var recorded = decision.recorded();
        var standing = businessCases.findById(reference).orElseThrow().standing();
        switch (standing) {
            case REJECTED -> events.publishEvent(new CaseEvent.Rejected(reference, recorded));
            case APPROVED, APPROVED_WITH_CONDITIONS ->
                    events.publishEvent(
                            new CaseEvent.Approved(
                                    reference,
                                    standing == Standing.APPROVED_WITH_CONDITIONS,
                                    recorded));
            case DRAFT,
                    SUBMITTED,
                    IN_REVIEW,
                    DEFERRED,
                    ADVICE_REQUESTED,
                    ADVICE_GIVEN,
                    APPROVAL_EXPIRED,
                    WITHDRAWN,
                    NO_GOVERNANCE_NEEDED -> {}
        }
    }
}
