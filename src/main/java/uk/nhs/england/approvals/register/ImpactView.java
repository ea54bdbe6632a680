package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/** A service that depends on another, and how. */
@Schema(name = "ServiceImpact", description = "A service that depends on the one asked about.")
public record ImpactView(
        @Schema(description = "Its reference.", example = "SV-0004") String service,
        @Schema(description = "Its name.", example = "Rota planner") String name,
        @Schema(description = "Who owns it.", example = "olu.adeyemi") String owner,
        @Schema(description = "How many dependencies the path has.", example = "2") int depth,
        @Schema(
                        description = "Whether the one asked about depends on it as well.",
                        example = "false")
                boolean inCircle,
        @Schema(description = "A shortest path from the one asked about to it.") List<Step> path) {

    /** A service on the path. */
    @Schema(name = "ServiceImpactStep", description = "A service on the path.")
    public record Step(
            @Schema(description = "The service.", example = "SV-0003") String service,
            @Schema(
                            description = "How it depends on the one before.",
                            example = "[\"USES_DATA_OF\"]")
                    List<DependencyKind> kinds) {}
}
