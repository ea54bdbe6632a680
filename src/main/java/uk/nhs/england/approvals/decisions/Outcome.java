package uk.nhs.england.approvals.decisions;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import uk.nhs.england.approvals.web.PlainText;

import java.util.List;

/** What a board can decide: a closed set (product rule 4). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Approved.class, name = "APPROVED"),
    @JsonSubTypes.Type(
            value = Outcome.ApprovedWithConditions.class,
            name = "APPROVED_WITH_CONDITIONS"),
    @JsonSubTypes.Type(value = Outcome.Rejected.class, name = "REJECTED"),
    @JsonSubTypes.Type(value = Outcome.Deferred.class, name = "DEFERRED"),
    @JsonSubTypes.Type(value = Outcome.Referred.class, name = "REFERRED")
})
@Schema(description = "What the board decided; its type says which.")
public sealed interface Outcome {

    /** Approved as it stands. */
    @Schema(description = "Approved as it stands.")
    record Approved() implements Outcome {}

    /** Approved, provided that each condition is met. */
    @Schema(description = "Approved, provided that each condition is met.")
    record ApprovedWithConditions(
            @Schema(description = "The conditions, 1 to 50.")
                    @NotEmpty(message = "Name at least one condition.")
                    @Size(max = 50, message = "Name at most 50 conditions.")
                    List<@Valid @NotNull ConditionTerms> conditions)
            implements Outcome {}

    /** Rejected: the subject is closed. */
    @Schema(description = "Rejected; the subject is closed.")
    record Rejected() implements Outcome {}

    /** Not decided yet, because something is missing; the same board sees the next version. */
    @Schema(description = "Not decided yet: the same board looks again at the next version.")
    record Deferred(
            @Schema(
                            description = "What is missing.",
                            example = "The cost of leaving the current contract.")
                    @NotBlank(message = "Say what is missing.")
                    @PlainText(max = 4000, multiline = true)
                    String missing)
            implements Outcome {}

    /** Sent to another board first; it comes back to this one. */
    @Schema(description = "Another board is to look first; then it comes back.")
    record Referred(
            @Schema(description = "The code of the board that is to look first.", example = "DPAG")
                    @NotBlank(message = "Say which board is to look first.")
                    @PlainText(max = 8)
                    String board,
            @Schema(
                            description = "Why that board is to look first.",
                            example = "Members of the public will use it.")
                    @NotBlank(message = "Say why that board is to look first.")
                    @PlainText(max = 4000, multiline = true)
                    String why)
            implements Outcome {}

    /** Which of the five an outcome is. */
    enum Type {
        APPROVED,
        APPROVED_WITH_CONDITIONS,
        REJECTED,
        DEFERRED,
        REFERRED;

        /** Whether the board is done with the subject. */
        public boolean settles() {
            return switch (this) {
                case APPROVED, APPROVED_WITH_CONDITIONS, REJECTED -> true;
                case DEFERRED, REFERRED -> false;
            };
        }

        public boolean approves() {
            return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
        }
    }

    default Type type() {
        return switch (this) {
            case Approved() -> Type.APPROVED;
            case ApprovedWithConditions(var conditions) -> Type.APPROVED_WITH_CONDITIONS;
            case Rejected() -> Type.REJECTED;
            case Deferred(var missing) -> Type.DEFERRED;
            case Referred(var board, var why) -> Type.REFERRED;
        };
    }
}
