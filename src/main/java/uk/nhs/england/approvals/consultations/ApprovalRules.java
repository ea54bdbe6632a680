package uk.nhs.england.approvals.consultations;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.businesscase.BeforeDeciding;
import uk.nhs.england.approvals.businesscase.Progress;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What consultees' responses ask of the ARB: to approve without conditions it needs every mandatory
 * response, and an answer to every objection. Other outcomes stay possible: the board weighs.
 */
@Component
class ApprovalRules implements BeforeDeciding {

    private final Consultations consultations;

    ApprovalRules(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Refusals refusals(String reference, String board, Outcome outcome) {
        boolean unconditional =
                board.equals(Progress.APPROVING_BOARD) && outcome instanceof Outcome.Approved;
        return unconditional ? refusals(consultations.of(reference)) : Refusals.none();
    }

    static Refusals refusals(List<Consultation> consultations) {
        return consulteesHaveResponded(consultations).and(objectionsAreAnswered(consultations));
    }

    private static Refusals consulteesHaveResponded(List<Consultation> consultations) {
        return refused(
                consultations.stream().filter(one -> one.isMandatory() && one.isAwaited()),
                "consultees-have-responded",
                "The ARB cannot approve without conditions while a response is missing: %s.");
    }

    private static Refusals objectionsAreAnswered(List<Consultation> consultations) {
        return refused(
                consultations.stream().filter(Consultation::objects),
                "objections-are-answered",
                "The ARB cannot approve without conditions while an objection has no answer: %s.");
    }

    private static Refusals refused(Stream<Consultation> open, String rule, String reason) {
        var consultees = open.map(Consultation::consultee).collect(Collectors.joining(", "));
        return consultees.isEmpty()
                ? Refusals.none()
                : Refusals.of(Refusal.conflict(rule, reason.formatted(consultees)));
    }
}
