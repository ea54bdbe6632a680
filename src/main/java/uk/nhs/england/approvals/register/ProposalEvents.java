package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

/**
 * What happened to a proposal. Its words are not told here: until they are confirmed, they are for
 * those who may read the case.
 */
public final class ProposalEvents {

    private ProposalEvents() {}

    /** An approved case proposes what a service is to be. */
    public record ServiceProposed(String businessCase, @Nullable String service, Recorded recorded)
            implements GovernanceEvent {
        @Override
        public Subject subject() {
            return about(businessCase, service);
        }

        @Override
        public String what() {
            return service == null
                    ? "A new service is proposed for the register"
                    : "What %s says is proposed for the register".formatted(businessCase);
        }
    }

    /** An owner of the service, or the PMO, confirmed it. */
    public record ProposalConfirmed(String businessCase, String service, Recorded recorded)
            implements GovernanceEvent {
        @Override
        public Subject subject() {
            return about(businessCase, service);
        }

        @Override
        public String what() {
            return "What %s says is confirmed for the register".formatted(businessCase);
        }
    }

    /** An owner of the service, or the PMO, declined it, with a reason. */
    public record ProposalDeclined(String businessCase, @Nullable String service, Recorded recorded)
            implements GovernanceEvent {
        @Override
        public Subject subject() {
            return about(businessCase, service);
        }

        @Override
        public String what() {
            return "What %s says is declined for the register".formatted(businessCase);
        }
    }

    /** The case is approved no longer, so that it proposes nothing. */
    public record ProposalWithdrawn(
            String businessCase, @Nullable String service, Recorded recorded)
            implements GovernanceEvent {
        @Override
        public Subject subject() {
            return about(businessCase, service);
        }

        @Override
        public String what() {
            return "%s is not approved and proposes nothing for the register"
                    .formatted(businessCase);
        }
    }

    private static Subject about(String businessCase, @Nullable String service) {
        return service == null
                ? Subject.businessCase(businessCase)
                : ServiceEvents.subjectOf(service);
    }
}
