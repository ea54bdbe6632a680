package uk.nhs.england.approvals.businesscase;

import static java.util.stream.Collectors.toMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows what a case overlaps, what it was compared with, and what was decided on cases like it. */
@Component
@Transactional(readOnly = true)
public class OverlapReading {

    /** How many like cases are looked at for decisions. */
    private static final int LIKE_CASES = 30;

    private final Cases cases;
    private final CaseReading reading;
    private final Overlaps overlaps;
    private final Comparisons comparisons;
    private final LikeThis likeThis;
    private final DecisionHistory decisions;
    private final AccessList access;
    private final BusinessCases businessCases;

    OverlapReading(
            Cases cases,
            CaseReading reading,
            Overlaps overlaps,
            Comparisons comparisons,
            LikeThis likeThis,
            DecisionHistory decisions,
            AccessList access,
            BusinessCases businessCases) {
        this.cases = cases;
        this.reading = reading;
        this.overlaps = overlaps;
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
        var open = new HashSet<>(overlaps.openOf(reference));
        var hidden = access.unreadable(actor, all.stream().map(Overlap::other).toList());
        return all.stream()
                .map(
                        one ->
                                OverlapView.of(
                                        one,
                                        !hidden.contains(one.other()),
                                        open.contains(one.other())))
                .toList();
    }

    /** The comparisons of the submitted versions, latest first, at most 50. */
    public List<ComparisonView> comparisons(String reference, Actor actor) {
        cases.read(reference, actor);
        return comparisons.of(reference);
    }

    /**
     * Earlier decisions on cases like this one, the most alike first.
     *
     * @param most at most so many cases, 1 to 30
     */
    public List<PrecedentView> precedents(String reference, int most, Actor actor) {
        var document = reading.seenBy(cases.read(reference, actor), actor);
        var alike = likeThis.cases(reference, document, actor, LIKE_CASES);
        var references = alike.stream().map(Alike::reference).toList();
        var decided = decisions.onAll(references);
        var standings = standings(decided.keySet());
        return alike.stream()
                .filter(one -> decided.containsKey(one.reference()))
                .limit(most)
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
