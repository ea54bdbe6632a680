package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.decisions.Decidable;
import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.Set;

/**
 * A template held before CAB, which decides on its latest revision.
 *
 * @param revisions all of them, the oldest first
 */
record DecidableTemplate(Template template, List<TemplateRevision> revisions, List<Made> history)
        implements Decidable {

    @Override
    public int latestVersion() {
        return template.latest();
    }

    @Override
    public Set<PersonId> authors() {
        return Set.of(latest().proposer());
    }

    @Override
    public Refusals refusals(String board, Outcome outcome) {
        return TemplateRules.deciding(template, latest(), board, outcome);
    }

    @Override
    public void decided(Made decision) {
        if (decision.corrects() != null) {
            return;
        }
        switch (decision.outcome()) {
            case APPROVED, APPROVED_WITH_CONDITIONS -> {
                latest().approve(decision.number());
                template.putInForce(latest());
            }
            case REJECTED -> latest().refuse(decision.number());
            case DEFERRED, REFERRED -> {}
        }
    }

    @Override
    public void notRatified(String number) {
        revisions.forEach(revision -> revision.notRatified(number));
        revisions.stream()
                .filter(revision -> revision.approvedBy() != null)
                .reduce((_, later) -> later)
                .ifPresentOrElse(template::putInForce, template::takeOutOfForce);
    }

    private TemplateRevision latest() {
        return revisions.getLast();
    }
}
