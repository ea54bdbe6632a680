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
        var recorded = actor.at(clock.instant());
        var comparison = comparison(businessCase, recorded);
        record(businessCase, comparison, recorded);
        return comparison;
    }

    /**
     * Makes the comparison that a submitted version is still owed, unless something is there whose
     * meaning is not known yet: then it stays owed.
     *
     * @return whether nothing is owed any more
     */
    @Transactional
    public boolean compareOwed(String reference) {
        var held = businessCases.hold(reference).filter(_ -> comparisons.owes(reference));
        if (held.isEmpty()) {
            return true;
        }
        var comparison = comparison(held.get(), Recorded.byService(clock.instant()));
        if (likeThis.understandsAll()) {
            settle(held.get(), comparison);
        }
        return !comparisons.owes(reference);
    }

    /** The board decides now: what cannot be compared by its meaning is compared by its words. */
    void compareIfOwed(BusinessCase businessCase) {
        if (comparisons.owes(businessCase.reference())) {
            settle(businessCase, comparison(businessCase, Recorded.byService(clock.instant())));
        }
    }

    private void settle(BusinessCase businessCase, ComparisonView comparison) {
        if (!businessCase.standing().isClosed()) {
            record(businessCase, comparison, new Recorded(comparison.by(), null, comparison.at()));
        }
        comparisons.settle(businessCase.reference());
    }

    private ComparisonView comparison(BusinessCase businessCase, Recorded recorded) {
        var document = reading.latest(businessCase);
        return new ComparisonView(
                businessCase.latestSubmission(),
                recorded.by(),
                recorded.at(),
                comparisons.likelyFrom(rosters.today()),
                likeThis.overlapping(businessCase.reference(), document, SHOWN));
    }

    /** Of a draft nothing is recorded. */
    private void record(BusinessCase businessCase, ComparisonView made, Recorded recorded) {
        if (made.version() > 0) {
            comparisons.keep(businessCase.reference(), made);
            found.record(businessCase.reference(), made, recorded);
        }
    }
}
