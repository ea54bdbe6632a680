package uk.nhs.england.approvals.businesscase.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.businesscase.AnsweringOverlaps;
import uk.nhs.england.approvals.businesscase.OverlapAnswer;
import uk.nhs.england.approvals.businesscase.RouteKind;
import uk.nhs.england.approvals.businesscase.RouteProposal;
import uk.nhs.england.approvals.businesscase.TriagingCases;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.web.PlainText;

import java.util.List;

/** What callers of the business case API send besides drafts. */
final class CaseRequests {

    private CaseRequests() {}

    /** Why a case is withdrawn. */
    @Schema(
            name = "WithdrawalRequest",
            title = "withdrawal",
            description = "Why a case is withdrawn.")
    record Withdrawal(
            @Schema(description = "Why.", example = "The trust joined another programme.")
                    @NotBlank(message = "Say why the case is withdrawn.")
                    @PlainText(max = 4000, multiline = true)
                    String reason) {}

    /** The advice that was asked for. */
    @Schema(
            name = "AdviceRequest",
            title = "advice",
            description = "The advice that was asked for.")
    record Advice(
            @Schema(description = "The advice.", example = "Use the shared messaging platform.")
                    @NotBlank(message = "Give the advice.")
                    @PlainText(max = 10000, multiline = true)
                    String words) {}

    /** The route as the PMO decides it. */
    @Schema(
            name = "RouteRequest",
            title = "route",
            description = "Confirms the proposed route, or decides another with a reason.",
            example = "{\"confirmed\": true}")
    record RouteDecision(
            @Schema(description = "True to confirm the proposal as it is.", example = "true")
                    @NotNull(message = "Say whether you confirm the proposed route.")
                    Boolean confirmed,
            @Schema(description = "What another route asks for.", example = "BOARDS")
                    @Nullable RouteKind kind,
            @Schema(description = "The boards of another route, in order.")
                    @Size(max = 10, message = "Name at most 10 boards.")
                    @Nullable List<@Valid @NotNull Step> boards,
            @Schema(description = "The consultees of another route.")
                    @Size(max = 30, message = "Name at most 30 consultees.")
                    @Nullable List<@Valid @NotNull Step> consultees,
            @Schema(description = "Why the route is another.", example = "It is a prototype.")
                    @PlainText(max = 4000, multiline = true)
                    @Nullable String reason) {

        /** A route that is confirmed and changed at once is a mistake: nobody can tell which. */
        void refuseOtherParts() {
            if (kind != null || boards != null || consultees != null || reason != null) {
                Refusals.of(
                                Refusal.invalid(
                                        "a-confirmed-route-is-as-proposed",
                                        "confirmed",
                                        "You confirm the proposed route and give another. Leave out"
                                                + " kind, boards, consultees and reason, or do not"
                                                + " confirm."))
                        .throwIfAny();
            }
        }

        /** What the other route is; null parts are refused by the rules of a route. */
        TriagingCases.Override override() {
            return new TriagingCases.Override(
                    kind == null ? RouteKind.BOARDS : kind,
                    steps(boards),
                    steps(consultees),
                    reason == null || reason.isBlank() ? null : reason);
        }

        private static List<RouteProposal.Step> steps(@Nullable List<Step> steps) {
            return steps == null ? List.of() : steps.stream().map(Step::step).toList();
        }
    }

    /** A board or consultee, and why. */
    @Schema(name = "RouteStepRequest", description = "A board or consultee, and why.")
    record Step(
            @Schema(description = "Its code.", example = "TDA")
                    @NotBlank(message = "Give its code.")
                    @PlainText(max = 40)
                    String code,
            @Schema(description = "Why it is on the route.", example = "It moves the directory.")
                    @NotBlank(message = "Say why it is on the route.")
                    @PlainText(max = 1000)
                    String reason) {

        RouteProposal.Step step() {
            return new RouteProposal.Step(code, reason);
        }
    }

    /** That a case may overlap what exists. */
    @Schema(name = "OverlapRequest", title = "overlap", description = "What a case may overlap.")
    record NewOverlap(
            @Schema(description = "The service or case.", example = "SV-0001")
                    @NotBlank(message = "Name the service or the case.")
                    @PlainText(max = 40)
                    String other,
            @Schema(description = "Why.", example = "Both send referrals.")
                    @NotBlank(message = "Say why it may overlap.")
                    @PlainText(max = 4000, multiline = true)
                    String why) {}

    /** The authors' answer to an overlap. */
    @Schema(name = "OverlapEvidence", title = "evidence", description = "The authors' answer.")
    record Evidence(
            @Schema(description = "The answer.", example = "NOT_VIABLE")
                    @NotNull(message = "Give your answer.")
                    OverlapAnswer answer,
            @Schema(description = "The evidence for it.", example = "It has no API.")
                    @NotBlank(message = "Give the evidence.")
                    @PlainText(max = 10000, multiline = true)
                    String evidence) {

        AnsweringOverlaps.Reply reply() {
            return new AnsweringOverlaps.Reply(answer, evidence);
        }
    }

    /** What the ARB thinks of the evidence. */
    @Schema(name = "OverlapVerdict", title = "verdict", description = "What the ARB thinks of it.")
    record Verdict(
            @Schema(description = "Whether the evidence is accepted.", example = "true")
                    @NotNull(message = "Say whether the evidence is accepted.")
                    Boolean accepted,
            @Schema(description = "Why.", example = "The supplier confirmed it.")
                    @NotBlank(message = "Say why.")
                    @PlainText(max = 4000, multiline = true)
                    String reason) {

        AnsweringOverlaps.Verdict verdict() {
            return new AnsweringOverlaps.Verdict(accepted, reason);
        }
    }
}
