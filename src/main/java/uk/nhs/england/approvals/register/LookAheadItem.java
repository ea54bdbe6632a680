package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Comparator;

/** Something that ends, and by when a business case for what follows must be submitted. */
@Schema(name = "LookAheadItem", description = "Something that ends, and what that takes.")
public record LookAheadItem(
        @Schema(
                        description =
                                "AT_RISK when no open case names the service and the last day to"
                                        + " submit one has passed or is within 20 working days;"
                                        + " IN_HAND when one does; else AHEAD.",
                        example = "AT_RISK")
                Risk risk,
        @Schema(description = "The last day to submit a case.", example = "2026-12-04")
                LocalDate submitBy,
        @Schema(description = "The last day to give notice.", example = "2027-01-18")
                LocalDate noticeBy,
        @Schema(description = "The last day of it.", example = "2027-04-18") LocalDate ends,
        @Schema(description = "The service.", example = "SV-0001") String service,
        @Schema(description = "Its name.", example = "Referral portal") String serviceName,
        @Schema(description = "Who owns it.", example = "olu.adeyemi") String owner,
        @Schema(
                        description = "What ends: CONTRACT, LICENCE, CERTIFICATE or SUPPORT.",
                        example = "CONTRACT")
                String what,
        @Schema(
                        description = "Its number among those of the service; 0 for support.",
                        example = "1")
                int number,
        @Schema(
                        description = "What it is.",
                        example = "contract CON-2024-118 with Northern Health Systems Ltd")
                String words,
        @Schema(description = "The working days a decision usually takes.", example = "30")
                int decisionTakes) {

    /** At risk first, then by the last day to submit; the same items in the same order always. */
    static final Comparator<LookAheadItem> FIRST_AT_RISK =
            Comparator.comparing(LookAheadItem::risk)
                    .thenComparing(LookAheadItem::submitBy)
                    .thenComparing(LookAheadItem::key);

    /** Whether there is time. */
    public enum Risk {
        AT_RISK,
        AHEAD,
        IN_HAND
    }

    /** What it is known by, today and tomorrow: a calendar updates what it has. */
    public String key() {
        return "%s-%s-%d".formatted(service, what, number);
    }

    static LookAheadItem of(EndingSoon ending, LocalDate submitBy, Risk risk, int decisionTakes) {
        return new LookAheadItem(
                risk,
                submitBy,
                ending.lastNotice(),
                ending.ends(),
                ending.service(),
                ending.serviceName(),
                ending.owner(),
                ending.what().name(),
                ending.number(),
                ending.words(),
                decisionTakes);
    }
}
