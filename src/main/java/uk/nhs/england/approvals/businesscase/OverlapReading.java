package uk.nhs.england.approvals.businesscase;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Shows what a case overlaps, what it was compared with, and what was decided on cases like it. */
@Component
@Transactional(readOnly = true)
public class OverlapReading {

    private final Cases cases;
    private final CaseReading reading;
    private final Overlaps overlaps;
    private final OpenOverlaps openOverlaps;
    private final Comparisons comparisons;
    private final LikeThis likeThis;
    private final DecisionHistory decisions;
    private final AccessList access;
    private final BusinessCases businessCases;

    OverlapReading(
            Cases cases,
            CaseReading reading,
            Overlaps overlaps,
            OpenOverlaps openOverlaps,
            Comparisons comparisons,
            LikeThis likeThis,
            DecisionHistory decisions,
            AccessList access,
            BusinessCases businessCases) {
        this.cases = cases;
        this.reading = reading;
        this.overlaps = overlaps;
        this.openOverlaps = openOverlaps;
        this.comparisons = comparisons;
        this.likeThis = likeThis;
        this.decisions = decisions;
        this.access = access;
        this.businessCases = businessCases;
    }

    /** The overlaps in the order found or declared; a case this person may not read has no name. */
    public List<OverlapView> overlaps(String reference, Actor actor) {
        cases.read(reference, actor);
        var all = overlaps.of(reference);
        if (all.isEmpty()) {
            return List.of();
        }
        var open = openOverlaps.of(reference);
        var hidden = access.unreadable(actor, all.stream().map(Overlap::other).toList());
        var untold = access.untold(actor, all.stream().flatMap(OverlapReading::words).toList());
        return all.stream()
                .map(
                        one ->
                                OverlapView.of(
                                        one,
                                        new OverlapView.Seen(
                                                actor.person(),
                                                !hidden.contains(one.other()),
                                                untold,
                                                open.contains(one.number()))))
                .toList();
    }

    static Stream<@Nullable String> words(Overlap overlap) {
        return Stream.of(overlap.why(), overlap.evidence(), overlap.verdict());
    }

    /**
     * The comparisons of the submitted versions, latest first, at most 50; without what this person
     * may not read by now.
     */
    public List<ComparisonView> comparisons(String reference, Actor actor) {
        cases.read(reference, actor);
        var made = comparisons.of(reference);
        var others = made.stream().flatMap(one -> one.matches().stream()).map(Alike::reference);
        var hidden = access.unreadable(actor, others.distinct().toList());
        return made.stream().map(one -> one.without(hidden)).toList();
    }

    /**
     * Earlier decisions on cases like this one, the most alike first.
     *
     * @param most at most so many cases, 1 to 30
     */
    public List<PrecedentView> precedents(String reference, int most, Actor actor) {
        var document = reading.seenBy(cases.read(reference, actor), actor);
        var alike = likeThis.decided(reference, document, actor, most);
        var references = alike.stream().map(Alike::reference).toList();
        var decided = decisions.onAll(references);
        var standings = standings(decided.keySet());
        return alike.stream()
                .map(
                        one ->
                                new PrecedentView(
                                        one,
                                        standings.getOrDefault(one.reference(), Standing.DRAFT),
                                        decided.getOrDefault(one.reference(), List.of())))
                .toList();
    }

    private Map<String, Standing> standings(Set<String> references) {
        return businessCases.all(references).stream()
                .collect(toMap(BusinessCase::reference, BusinessCase::standing));
    }
}
