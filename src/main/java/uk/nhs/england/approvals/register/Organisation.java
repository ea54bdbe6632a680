package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** An organisation, such as a trust, as the Organisation Data Service describes it. */
@Schema(description = "An organisation, such as a trust.")
public record Organisation(
        @Schema(description = "Its code with the Organisation Data Service.", example = "R0A")
                String code,
        @Schema(description = "Its name.", example = "MANCHESTER UNIVERSITY NHS FOUNDATION TRUST")
                String name,
        @Schema(description = "What kind of organisation it is.", example = "NHS trust")
                @Nullable String kind,
        @Schema(
                        description = "Its address, line by line, without the postcode.",
                        example = "[\"COBBETT HOUSE\", \"OXFORD ROAD\", \"MANCHESTER\"]")
                List<String> address,
        @Schema(description = "Its postcode.", example = "M13 9WL") @Nullable String postcode,
        @Schema(description = "The code of its NHS England region.", example = "Y62")
                @Nullable String region,
        @Schema(description = "The code of its integrated care board.", example = "QOP")
                @Nullable String icb,
        @Schema(description = "Its first day.", example = "2017-10-01") @Nullable LocalDate opened,
        @Schema(description = "Its last day; null while it is open.", example = "2021-01-31")
                @Nullable LocalDate closed) {

    public Organisation {
        address = List.copyOf(address);
    }
}
