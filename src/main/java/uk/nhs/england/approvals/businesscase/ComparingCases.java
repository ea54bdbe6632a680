package uk.nhs.england.approvals.businesscase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;

/**
 * Compares cases with what exists (product rule 6): every submitted version once, by itself, and
 * any case whenever asked. What is likely to overlap is recorded, for the authors to answer.
 */
@Service
public class ComparingCases {

    /** How many are shown. */
    private static final int SHOWN = 10;

    private final Cases cases;
    private final BusinessCases businessCases;
    private final CaseReading reading;
    private final Comparisons comparisons;
    private final LikeThis likeThis;
    private final FoundOverlaps found;
    private final Rosters rosters;
    private final Clock clock;

    ComparingCases(
            Cases cases,
            BusinessCases businessCases,
            CaseReading reading,
            Comparisons comparisons,
            LikeThis likeThis,
            FoundOverlaps found,
            Rosters rosters,
            Clock clock) {
        this.cases = cases;
        this.businessCases = businessCases;
        this.reading = reading;
        this.comparisons = comparisons;
        this.likeThis = likeThis;
        this.found = found;
        this.rosters = rosters;
        this.clock = clock;
    }

    /**
     * Compares the latest version, or a draft for those who write it: of a draft nothing is
     * recorded.
     */
    @Transactional
    public ComparisonView compare(String reference, Actor actor) {
        var businessCase = cases.hold(reference, actor);
        CaseRules.comparing(businessCase, actor).throwIfAny();
        return compared(businessCase, actor.at(clock.instant()));
    }

    /** Makes the comparison that a submitted version is still owed. */
    @Transactional
    public void compareOwed(String reference) {
        businessCases.hold(reference).ifPresent(this::compareIfOwed);
    }

    void compareIfOwed(BusinessCase businessCase) {
        var reference = businessCase.reference();
        if (comparisons.owes(reference)) {
            if (!businessCase.standing().isClosed()) {
                compared(businessCase, Recorded.byService(clock.instant()));
            }
            comparisons.settle(reference);
        }
    }

    private ComparisonView compared(BusinessCase businessCase, Recorded recorded) {
        var reference = businessCase.reference();
        var comparison =
                new ComparisonView(
                        businessCase.latestSubmission(),
                        recorded.by(),
                        recorded.at(),
                        comparisons.likelyFrom(rosters.today()),
                        likeThis.overlapping(reference, reading.latest(businessCase), SHOWN));
        if (comparison.version() > 0) {
            comparisons.keep(reference, comparison);
            found.record(reference, comparison, recorded);
        }
        return comparison;
    }
}
