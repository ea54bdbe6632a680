package uk.nhs.england.approvals.register;

import static uk.nhs.england.approvals.register.EntryRules.unless;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Set;

/** Who confirms or declines what a case says of a service, and when. */
final class ProposalRules {

    private ProposalRules() {}

    static Refusals waits(ProposalView proposal) {
        return unless(
                proposal.resolution() == null,
                Refusal.conflict(
                        "a-proposal-is-resolved-once",
                        "This proposal was confirmed or declined before."));
    }

    static Refusals by(ServiceView service, Actor actor) {
        return EntryRules.byItsOwners(service.entry(), actor, Set.of(Role.PMO));
    }

    static Refusals newOneBy(Actor actor) {
        return unless(
                actor.is(Role.PMO),
                Refusal.forbidden(
                        "a-new-service-by-the-pmo",
                        "A service without an owner yet is confirmed or declined by the PMO."));
    }

    static Refusals owned(Proposals.Owners owners) {
        var owner = owners.owner();
        return unless(
                owner != null && !owner.isBlank(),
                Refusal.invalid(
                        "a-service-owner-owns", "owner", "Name the owner of the new service."));
    }
}
