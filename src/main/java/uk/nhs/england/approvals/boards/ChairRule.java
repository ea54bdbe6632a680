package uk.nhs.england.approvals.boards;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

/** Who takes the chair of a board: a closed set. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChairRule.Office.class, name = "OFFICE"),
    @JsonSubTypes.Type(value = ChairRule.Rotation.class, name = "ROTATION"),
    @JsonSubTypes.Type(value = ChairRule.Named.class, name = "NAMED")
})
@Schema(description = "Who takes the chair; its type says how.")
public sealed interface ChairRule {

    /** Whoever holds a seat takes the chair: an office, so a person with dates. */
    @Schema(name = "ChairByOffice", description = "Whoever holds a seat takes the chair.")
    record Office(
            @Schema(description = "The seat's code.", example = "ARCHITECTURE")
                    @NotBlank(message = "Name the seat whose holder takes the chair.")
                    @PlainText(max = 20)
                    String seat,
            @Schema(description = "What the office is called.", example = "Head of Architecture")
                    @NotBlank(message = "Say what the office is called.")
                    @PlainText(max = 100)
                    String title)
            implements ChairRule {}

    /** The chair rotates among the members. */
    @Schema(name = "ChairByRotation", description = "The chair rotates among the members.")
    record Rotation() implements ChairRule {}

    /**
     * One person takes the chair.
     *
     * @param person null when the PMO names one for each sitting
     */
    @Schema(name = "NamedChair", description = "One person takes the chair.")
    record Named(
            @Schema(
                            description =
                                    "The person; left out when the PMO names one for each sitting.",
                            example = "grace.mensah")
                    @Nullable PersonId person)
            implements ChairRule {}
}
