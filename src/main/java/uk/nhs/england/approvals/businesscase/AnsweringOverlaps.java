package uk.nhs.england.approvals.businesscase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.register.ServiceRegister;

import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;

/** Overlaps of a case with what exists: declared, answered by its authors, judged by the ARB. */
@Service
public class AnsweringOverlaps {

    private final Cases cases;
    private final Overlaps overlaps;
    private final ServiceRegister register;
    private final Rosters rosters;
    private final Interests interests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringOverlaps(
            Cases cases,
            Overlaps overlaps,
            ServiceRegister register,
            Rosters rosters,
            Interests interests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.overlaps = overlaps;
        this.register = register;
        this.rosters = rosters;
        this.interests = interests;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Declares that a case may overlap a service or another case.
     *
     * @return the number of the overlap within the case
     */
    @Transactional
    public int declare(String reference, String other, String why, Actor actor) {
        var businessCase = cases.hold(reference, actor);
        var declared = overlaps.of(reference);
        // Whoever may not know of the other is not told that it was declared.
        CaseRules.isOpen(businessCase).and(exists(reference, other, actor)).throwIfAny();
        notDeclared(declared, other).throwIfAny();
        var recorded = actor.at(clock.instant());
        int number = declared.size() + 1;
        overlaps.save(Overlap.declared(new Overlap.Id(reference, number), other, why, recorded));
        publish(
                reference,
                "Overlap %d with %s declared".formatted(number, other),
                List.of(new FieldChange("overlaps[%d].why".formatted(number), null, why)),
                recorded);
        return number;
    }

    /**
     * The authors answer, with evidence.
     *
     * @param seen is given the revision of the overlap, to compare it with the one read
     */
    @Transactional
    public void answer(String reference, int number, IntConsumer seen, Reply reply, Actor actor) {
        var businessCase = cases.hold(reference, actor);
        CaseRules.isOpen(businessCase)
                .and(CaseRules.byItsAuthors(businessCase, actor))
                .throwIfAny();
        var overlap = overlaps.require(reference, number);
        seen.accept(overlap.revision());
        var before = overlap.told();
        var recorded = actor.at(clock.instant());
        overlap.answer(reply.answer(), reply.evidence(), recorded);
        publish(
                reference,
                "Overlap %d answered".formatted(number),
                Differences.between(before, overlap.told()),
                recorded);
    }

    /**
     * The approving board accepts the evidence, or does not.
     *
     * @param seen is given the revision of the overlap, to compare it with the one read
     */
    @Transactional
    public void judge(
            String reference, int number, IntConsumer seen, Verdict verdict, Actor actor) {
        var businessCase = cases.hold(reference, actor);
        var recorded = actor.at(clock.instant());
        CaseRules.isOpen(businessCase)
                .and(CaseRules.notByAnAuthor(businessCase, recorded))
                .and(byTheApprovingBoard(actor))
                .and(withoutAnInterest(reference, actor))
                .throwIfAny();
        var overlap = overlaps.require(reference, number);
        seen.accept(overlap.revision());
        var before = overlap.told();
        overlap.judge(verdict.accepted(), verdict.reason(), recorded);
        publish(
                reference,
                "Evidence on overlap %d %s"
                        .formatted(number, verdict.accepted() ? "accepted" : "not accepted"),
                Differences.between(before, overlap.told()),
                recorded);
    }

    private void publish(
            String reference, String what, List<FieldChange> changes, Recorded recorded) {
        events.publishEvent(new CaseEvent.OverlapChanged(reference, what, changes, recorded));
    }

    private Refusals exists(String reference, String other, Actor actor) {
        return CaseRules.require(
                !other.equals(reference) && (register.knows(other) || cases.knows(other, actor)),
                Refusal.invalid(
                        "overlap-with-what-exists",
                        "other",
                        "There is no other service or business case with the reference %s."
                                .formatted(other)));
    }

    private static Refusals notDeclared(List<Overlap> declared, String other) {
        return CaseRules.require(
                declared.stream().noneMatch(overlap -> overlap.other().equals(other)),
                Refusal.conflict(
                        "overlap-declared-once",
                        "The overlap with %s has been declared.".formatted(other)));
    }

    private Refusals byTheApprovingBoard(Actor actor) {
        return CaseRules.require(
                rosters.boardsOf(actor.person(), rosters.today())
                        .contains(Progress.APPROVING_BOARD),
                Refusal.forbidden(
                        "judged-by-the-arb",
                        "Only a member of the ARB judges the evidence on an overlap."));
    }

    private Refusals withoutAnInterest(String reference, Actor actor) {
        return CaseRules.require(
                !interests.in(reference).contains(actor.person()),
                Refusal.forbidden(
                        "nobody-with-an-interest-decides", "You declared an interest in this."));
    }

    /** The authors' answer and the evidence for it. */
    public record Reply(OverlapAnswer answer, String evidence) {}

    /** Whether the evidence is accepted, and why. */
    public record Verdict(boolean accepted, String reason) {}
}
