package uk.nhs.england.approvals.evidence;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** An item of evidence as it is shown. */
@Schema(name = "Evidence", description = "What shows that a case meets criteria.")
public record EvidenceView(
        @Schema(description = "Its reference.", example = "EV-2026-0001") String reference,
        @Schema(description = "The case it belongs to.", example = "BC-2026-0001")
                String businessCase,
        @Schema(description = "What kind it is.", example = "DPIA") EvidenceKind kind,
        @Schema(description = "Its title.", example = "DPIA of referral management") String title,
        @Schema(description = "Who keeps it current.", example = "priya.nair") PersonId owner,
        @Schema(description = "The first day on which it is valid.", example = "2026-09-01")
                LocalDate issued,
        @Schema(
                        description = "The last day on which it is valid; null for no end.",
                        example = "2027-08-31")
                @Nullable LocalDate expires,
        @Schema(description = "How it is marked.") Marking marking,
        @Schema(description = "Where it is.", example = "https://example.nhs.uk/dpia")
                @Nullable String link,
        @Schema(description = "Its file, when it is one and was sent.") @Nullable FileView file,
        @Schema(description = "The criteria it supports.", example = "[\"TCOP/2021-11/4\"]")
                Set<String> criteria,
        @Schema(
                        description =
                                "Those of them that nothing else supports: without it they would"
                                        + " be open again.",
                        example = "[\"TCOP/2021-11/4\"]")
                Set<String> wouldReopen,
        @Schema(description = "Where it stands today.", example = "VALID") EvidenceState state,
        @Schema(description = "Whether its owner was told that it will expire.", example = "false")
                boolean ownerWarned,
        @Schema(description = "The older item that it renews.", example = "EV-2025-0007")
                @Nullable String replaces,
        @Schema(description = "The newer item that took its place.", example = "EV-2027-0002")
                @Nullable String replacedBy,
        @Schema(description = "Why it was withdrawn.", example = "It is about another service.")
                @Nullable String withdrawnBecause,
        @Schema(description = "Who offered it.", example = "priya.nair") PersonId offeredBy,
        @Schema(description = "When, UTC.", example = "2026-11-24T10:15:30Z") Instant offeredAt,
        @Schema(description = "Its version, as in the ETag.", example = "0") int version) {

    static EvidenceView of(EvidenceItem item, Shown shown) {
        var terms = item.terms();
        return new EvidenceView(
                item.reference(),
                item.caseReference(),
                terms.kind(),
                terms.title(),
                terms.owner(),
                terms.issued(),
                terms.expires(),
                terms.marking(),
                terms.link(),
                shown.file(),
                terms.criteria(),
                shown.wouldReopen(),
                item.state(shown.today()),
                item.warned(),
                item.replaces(),
                item.replacedBy(),
                item.withdrawnReason(),
                item.offered().by(),
                item.offered().at(),
                item.version());
    }

    /** What the item itself does not know. */
    record Shown(@Nullable FileView file, Set<String> wouldReopen, LocalDate today) {}
}
