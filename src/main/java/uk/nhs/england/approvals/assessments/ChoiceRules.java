package uk.nhs.england.approvals.assessments;

import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

/** What makes a choice between versions of a standard lawful. */
final class ChoiceRules {

    private ChoiceRules() {}

    static Refusals refusals(JudgedCase judged, ChoosingVersions.Chosen chosen, Actor actor) {
        return judged.isOpen()
                .and(
                        actor.is(Role.PMO) || judged.authors().contains(actor.principal())
                                ? Refusals.none()
                                : Refusals.of(
                                        Refusal.forbidden(
                                                "chosen-by-the-pmo-or-the-authors",
                                                "Only the authors of the case and the PMO choose"
                                                        + " its version of %s."
                                                                .formatted(chosen.standard()))));
    }

    static Refusals isOffered(
            OfferedVersions.Offers offers, Against against, ChoosingVersions.Chosen chosen) {
        if (offers.isChosen(chosen.standard(), chosen.version())) {
            return Refusals.of(
                    Refusal.conflict(
                            "a-choice-is-offered-once",
                            "Somebody has chosen about version %s of %s already."
                                    .formatted(chosen.version(), chosen.standard())));
        }
        return offers.to(against).contains(chosen.version())
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "a-later-version-is-offered",
                                "version",
                                "%s has no version %s that begins after the one the case has, %s."
                                        .formatted(
                                                chosen.standard(),
                                                chosen.version(),
                                                against.version())));
    }
}
