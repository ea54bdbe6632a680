package uk.nhs.england.approvals.waivers;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** Another scale of risk, or another authority, was planned. */
sealed interface WaiverRuleEvent extends GovernanceEvent {

    /** Another scale of risk counts from a day on. */
    record RiskScalePlanned(RiskScale scale, Recorded recorded) implements WaiverRuleEvent {

        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.EXCEPTION_RULE, "EXCEPTION-RISK-SCALE");
        }

        @Override
        public String what() {
            return "The risk of an exception is medium from %d, high from %d, from %s"
                    .formatted(scale.mediumFrom(), scale.highFrom(), scale.from());
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("likelihoods", null, String.join(", ", scale.likelihoods())),
                    new FieldChange("impacts", null, String.join(", ", scale.impacts())));
        }
    }

    /** Another board may grant at a risk, or for another time, from a day on. */
    record AuthorityPlanned(Authority authority, Recorded recorded) implements WaiverRuleEvent {

        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.EXCEPTION_RULE, "EXCEPTION-AUTHORITY");
        }

        @Override
        public String what() {
            return "%s grants exceptions at %s risk for at most %d months, from %s"
                    .formatted(
                            authority.byChair()
                                    ? "The chair of the " + authority.board() + " alone"
                                    : "The " + authority.board(),
                            authority.risk().words(),
                            authority.longestMonths(),
                            authority.from());
        }
    }
}
