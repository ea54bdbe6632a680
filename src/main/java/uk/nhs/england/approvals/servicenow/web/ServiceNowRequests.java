package uk.nhs.england.approvals.servicenow.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import uk.nhs.england.approvals.servicenow.Conflict.Side;
import uk.nhs.england.approvals.servicenow.FieldRule;
import uk.nhs.england.approvals.servicenow.Master;
import uk.nhs.england.approvals.web.PlainText;

/** What callers of the API of the exchange send. */
final class ServiceNowRequests {

    private ServiceNowRequests() {}

    /** Which side is right. */
    @Schema(name = "ServiceNowChoice", title = "choice", description = "Which side is right.")
    record Choice(
            @Schema(description = "The side.", example = "OURS")
                    @NotNull(message = "Say which side is right.")
                    Side side) {}

    /** Why a dead letter is given up. */
    @Schema(
            name = "DeadLetterWithdrawal",
            title = "withdrawal",
            description = "Why a dead letter is given up.")
    record Withdrawal(
            @Schema(description = "The reason.", example = "ServiceNow retires this record.")
                    @NotBlank(message = "Say why.")
                    @PlainText(max = 500)
                    String reason) {}

    /** A sync that somebody wants. */
    @Schema(name = "NewServiceNowSync", title = "sync", description = "A sync to begin.")
    record NewSync(
            @Schema(
                            description =
                                    "Whether everything is compared, or only what was changed in"
                                            + " ServiceNow since the last sync.",
                            example = "true")
                    @NotNull(message = "Say whether everything is compared.")
                    Boolean full) {}

    /** Another rule for a field. */
    @Schema(
            name = "NewServiceNowField",
            title = "field rule",
            description = "Another rule for a field.")
    record Rule(
            @Schema(description = "The column of its record.", example = "u_contact")
                    @NotNull(message = "Name the column.")
                    @PlainText(max = 80)
                    @Pattern(
                            regexp = "[a-z][a-z0-9_]{0,79}",
                            message = "A column has small letters, digits and underscores.")
                    String column,
            @Schema(description = "Who has the last word.", example = "THEIRS")
                    @NotNull(message = "Say who has the last word.")
                    Master master) {

        FieldRule of(String field) {
            return new FieldRule(field, column, master, 0);
        }
    }
}
