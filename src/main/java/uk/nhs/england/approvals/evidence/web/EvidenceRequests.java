package uk.nhs.england.approvals.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.evidence.EvidenceKind;
import uk.nhs.england.approvals.evidence.EvidenceTerms;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What callers of the evidence API send besides files. */
final class EvidenceRequests {

    private EvidenceRequests() {}

    /** An item of evidence that is offered. */
    @Schema(
            name = "EvidenceRequest",
            title = "evidence",
            description = "An item of evidence: a link, or a file that is sent afterwards.")
    record Offer(
            @Schema(description = "What kind it is.", example = "DPIA")
                    @NotNull(message = "Say what kind of evidence it is.")
                    EvidenceKind kind,
            @Schema(description = "Its title.", example = "DPIA of referral management")
                    @NotBlank(message = "Give the evidence a title.")
                    @PlainText(max = 200)
                    String title,
            @Schema(description = "Who keeps it current.", example = "priya.nair")
                    @NotNull(message = "Name the owner of the evidence.")
                    PersonId owner,
            @Schema(description = "The first day on which it is valid.", example = "2026-09-01")
                    @NotNull(message = "Say when the evidence was issued.")
                    LocalDate issued,
            @Schema(
                            description = "The last day on which it is valid; null for no end.",
                            example = "2027-08-31")
                    @Nullable LocalDate expires,
            @Schema(
                            description =
                                    "How it is marked: no lower than the case; OFFICIAL when left"
                                            + " out.")
                    @Nullable Marking marking,
            @Schema(
                            description = "Where it is; null when a file will be sent.",
                            example = "https://example.nhs.uk/dpia")
                    @Pattern(
                            regexp = HTTPS,
                            message = "Give an address that begins with https:// and has a host.")
                    @Nullable String link,
            @Schema(
                            description =
                                    "The criteria it supports; on a replacement, null stands for"
                                            + " those of the older item.",
                            example = "[\"TCOP/2021-11/4\"]")
                    @Size(max = 200, message = "Name at most 200 criteria.")
                    @Nullable
                            List<@Valid @NotNull @Pattern(regexp = KEY, message = KEY_FORM) String>
                            criteria) {

        /** A host with a domain, and an address after it; no user name before it. */
        private static final String HTTPS =
                "https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?([/?#][^\\s<>\"\\\\^`{|}]{0,1900})?";

        EvidenceTerms terms(Set<String> usualCriteria) {
            return new EvidenceTerms(
                    kind,
                    title,
                    owner,
                    issued,
                    expires,
                    marking == null ? Marking.OFFICIAL : marking,
                    link,
                    criteria == null ? usualCriteria : new TreeSet<>(criteria));
        }
    }

    static final String KEY = "[A-Za-z0-9._-]{1,40}/[A-Za-z0-9._-]{1,40}/[A-Za-z0-9._-]{1,60}";
    static final String KEY_FORM =
            "A criterion is named by standard, version and code, such as TCOP/2021-11/4.";

    /** The criteria that an item supports. */
    @Schema(
            name = "EvidenceCriteriaRequest",
            title = "criteria",
            description = "The criteria that an item supports: all of them.")
    record Criteria(
            @Schema(description = "Their keys; empty for none.", example = "[\"TCOP/2021-11/4\"]")
                    @NotNull(message = "Name the criteria, or none.")
                    @Size(max = 200, message = "Name at most 200 criteria.")
                    List<@Valid @NotNull @Pattern(regexp = KEY, message = KEY_FORM) String>
                            criteria) {}

    /** Why an item is withdrawn. */
    @Schema(
            name = "EvidenceWithdrawalRequest",
            title = "withdrawal",
            description = "Why an item of evidence is withdrawn.")
    record Withdrawal(
            @Schema(description = "Why.", example = "It is about another service.")
                    @NotBlank(message = "Say why the evidence is withdrawn.")
                    @PlainText(max = 4000, multiline = true)
                    String reason) {}
}
