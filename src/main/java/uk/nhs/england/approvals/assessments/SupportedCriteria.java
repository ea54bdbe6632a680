package uk.nhs.england.approvals.assessments;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.evidence.SupportReading;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.waivers.GrantedWaivers;

import java.util.Map;
import java.util.Set;

/** Which criteria of a case have valid evidence today. */
@Component
class SupportedCriteria {

    private final SupportReading support;
    private final Rosters rosters;

    SupportedCriteria(SupportReading support, Rosters rosters) {
        this.support = support;
        this.rosters = rosters;
    }

    /** Whoever may read it: for what counts. */
    Supported today(String reference) {
        return new Supported(support.valid(reference, rosters.today()));
    }

    /** As far as this person may read it: for what is shown to them, or named by them. */
    Supported today(String reference, Actor actor) {
        return new Supported(support.valid(reference, rosters.today(), actor));
    }

    /** All that is to be known of it to judge, and to show what was judged. */
    AssessedCriterion.Evidenced seen(
            String reference, Actor actor, Map<String, GrantedWaivers.Granted> exceptions) {
        var seen = support.seen(reference, rosters.today(), actor);
        return new AssessedCriterion.Evidenced(
                new Supported(seen.valid()),
                new Supported(seen.readable()),
                seen.hidden(),
                exceptions);
    }

    /** The evidence of a case that this person may not know of. */
    Set<String> hidden(String reference, Actor actor) {
        return support.hidden(reference, actor);
    }
}
