package uk.nhs.england.approvals.consultations;

import uk.nhs.england.approvals.businesscase.HeldCase;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Collection;
import java.util.Set;

/** What makes each act on a consultation lawful; one named rule a reason. */
final class ConsultationRules {

    private ConsultationRules() {}

    /**
     * Who responds, to what.
     *
     * @param isMember whether they answer for the consultee today
     * @param hasAnInterest whether they declared an interest in the case
     */
    record Responding(Actor actor, HeldCase on, boolean isMember, boolean hasAnInterest) {}

    static Refusals responding(Responding act, Response response) {
        return act.on()
                .isBeforeBoards()
                .and(byAMember(act))
                .and(notByAnAuthor(act))
                .and(withoutAnInterest(act))
                .and(saysWhy(response));
    }

    private static Refusals byAMember(Responding act) {
        return require(
                act.isMember() && act.actor().onBehalfOf() == null,
                Refusal.forbidden(
                        "a-member-responds",
                        "Only somebody who answers for the consultee today responds for it."));
    }

    private static Refusals notByAnAuthor(Responding act) {
        return require(
                !act.on().authors().contains(act.actor().person()),
                Refusal.forbidden(
                        "nobody-responds-on-their-own",
                        "You cannot respond to your own submission."));
    }

    private static Refusals withoutAnInterest(Responding act) {
        return require(
                !act.hasAnInterest(),
                Refusal.forbidden(
                        "nobody-with-an-interest-responds", "You declared an interest in this."));
    }

    private static Refusals saysWhy(Response response) {
        return require(
                        !response.kind().needsWords() || response.hasWords(),
                        Refusal.invalid(
                                "a-response-says-why", "words", "Give the points, or the reason."))
                .and(
                        require(
                                response.kind().needsWords() || !response.hasWords(),
                                Refusal.invalid(
                                        "content-has-no-points",
                                        "words",
                                        "Respond as content with points when you have points.")));
    }

    static Refusals membersDeclareInterests(boolean isMember) {
        return require(
                isMember,
                Refusal.forbidden(
                        "members-declare-interests",
                        "Only somebody who answers for the consultee today declares an interest"
                                + " here."));
    }

    static Refusals anObjectionIsOpen(Consultation consultation) {
        return require(
                consultation.objects(),
                Refusal.conflict(
                        "an-objection-is-open",
                        "%s has no objection that waits for an answer."
                                .formatted(consultation.consultee())));
    }

    static Refusals consulteesAreKnown(Collection<String> codes, Set<String> known, String field) {
        var strangers = codes.stream().filter(code -> !known.contains(code)).sorted().toList();
        return require(
                strangers.isEmpty(),
                Refusal.invalid(
                        "consultee-is-known",
                        field,
                        "There is no consultee %s today.".formatted(String.join(", ", strangers))));
    }

    static Refusals require(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
