package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.util.List;

/** An organisation, such as a trust, as the Organisation Data Service describes it. */
@Schema(description = "An organisation, such as a trust.")
public record Organisation(
        @Schema(description = "Its code with the Organisation Data Service.", example = "R0A")
                @Pattern(
                        regexp = "[A-Z0-9]{2,10}",
                        message = "A code has 2 to 10 capital letters or digits.")
                String code,
        @Schema(description = "Its name.", example = "MANCHESTER UNIVERSITY NHS FOUNDATION TRUST")
                @NotBlank(message = "Give the organisation a name.")
                @PlainText(max = 200)
                String name,
        @Schema(description = "What kind of organisation it is.", example = "NHS trust")
                @PlainText(max = 100)
                @Nullable String kind,
        @Schema(
                        description = "Its address, line by line, without the postcode.",
                        example = "[\"COBBETT HOUSE\", \"OXFORD ROAD\", \"MANCHESTER\"]")
                @Size(max = 10, message = "An address has 10 lines at most.")
                List<@PlainText(max = 200) String> address,
        @Schema(description = "Its postcode.", example = "M13 9WL") @PlainText(max = 10)
                @Nullable String postcode,
        @Schema(description = "The code of its NHS England region.", example = "Y62")
                @PlainText(max = 10)
                @Nullable String region,
        @Schema(description = "The code of its integrated care board.", example = "QOP")
                @PlainText(max = 10)
                @Nullable String icb,
        @Schema(description = "Its first day.", example = "2017-10-01") @Nullable LocalDate opened,
        @Schema(description = "Its last day; null while it is open.", example = "2021-01-31")
                @Nullable LocalDate closed) {

    public Organisation {
        address = List.copyOf(address);
    }
}
