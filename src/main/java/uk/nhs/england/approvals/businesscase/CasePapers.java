package uk.nhs.england.approvals.businesscase;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.agendas.PackSource;
import uk.nhs.england.approvals.decisions.DecidedBefore;
import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a pack says of a case by itself: the version, what changed since the one before, overlaps,
 * precedents and earlier decisions. Of other cases it names only those that everybody may read,
 * because every reader of the case reads the pack.
 */
@Component
@Order(10)
class CasePapers implements PackSource {

    /** How many precedents a member reads before a sitting. */
    static final int PRECEDENTS = 5;

    private static final Actor ANYBODY = new Actor(PersonId.SERVICE, Set.of(), null);

    private final Submissions submissions;
    private final Overlaps overlaps;
    private final OpenOverlaps openOverlaps;
    private final LikeThis likeThis;
    private final DecisionHistory decisions;
    private final AccessList access;

    CasePapers(
            Submissions submissions,
            Overlaps overlaps,
            OpenOverlaps openOverlaps,
            LikeThis likeThis,
            DecisionHistory decisions,
            AccessList access) {
        this.submissions = submissions;
        this.overlaps = overlaps;
        this.openOverlaps = openOverlaps;
        this.likeThis = likeThis;
        this.decisions = decisions;
        this.access = access;
    }

    @Override
    public List<Section> sections(Subject subject, int version) {
        if (subject.kind() != Subject.Kind.BUSINESS_CASE) {
            return List.of();
        }
        var reference = subject.reference();
        var submission = submissions.require(reference, version);
        return List.of(
                new Section("submission", SubmissionView.of(submission)),
                new Section("differences", differences(reference, submission)),
                new Section("overlaps", overlaps(reference)),
                new Section("decisions", decided(List.of(reference))),
                new Section("precedents", precedents(reference, submission)));
    }

    private List<FieldChange> differences(String reference, Submission submission) {
        return submission.number() == 1
                ? List.of()
                : Differences.between(
                        submissions.require(reference, submission.number() - 1).document(),
                        submission.document());
    }

    private List<OverlapView> overlaps(String reference) {
        var all = overlaps.of(reference);
        if (all.isEmpty()) {
            return List.of();
        }
        var open = openOverlaps.of(reference);
        var hidden = access.unreadable(ANYBODY, all.stream().map(Overlap::other).toList());
        var untold = access.untold(ANYBODY, all.stream().flatMap(OverlapReading::words).toList());
        return all.stream()
                .map(
                        one ->
                                OverlapView.of(
                                        one,
                                        new OverlapView.Seen(
                                                ANYBODY.person(),
                                                !hidden.contains(one.other()),
                                                untold,
                                                open.contains(one.number()))))
                .toList();
    }

    private List<Precedent> precedents(String reference, Submission submission) {
        var alike = likeThis.decided(reference, submission.document(), ANYBODY, PRECEDENTS);
        var decided = decisions.onAll(alike.stream().map(Alike::reference).toList());
        var precedents = new ArrayList<Precedent>();
        alike.forEach(
                one ->
                        precedents.add(
                                new Precedent(
                                        one, decided.getOrDefault(one.reference(), List.of()))));
        return precedents;
    }

    private List<DecidedBefore> decided(List<String> references) {
        return decisions.onAll(references).values().stream().flatMap(List::stream).toList();
    }

    /** A case like this one, with what was decided on it. */
    record Precedent(Alike alike, List<DecidedBefore> decisions) {}
}
