package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** What an approved case proposes for the register, and what became of it. */
@Schema(name = "ServiceProposal", description = "What an approved case proposes of a service.")
public record ProposalView(
        @Schema(description = "Its number.", example = "7") long number,
        @Schema(description = "The case.", example = "BC-2026-0004") String businessCase,
        @Schema(
                        description = "The service; null for a new one that is not confirmed.",
                        example = "SV-0001")
                @Nullable String service,
        @Schema(description = "Whether it is of a new service.", example = "false")
                boolean ofNewService,
        @Schema(description = "What the case says.") ProposedState state,
        @Schema(description = "When it was proposed, UTC.", example = "2026-11-20T09:12:44Z")
                Instant proposedAt,
        @Schema(description = "What became of it; null while it waits.")
                @Nullable Resolution resolution) {

    /** What an owner of the service, or the PMO, made of it. */
    @Schema(name = "ServiceProposalResolution", description = "What became of a proposal.")
    public record Resolution(
            @Schema(description = "Whether the register says so now.", example = "true")
                    boolean confirmed,
            @Schema(description = "Why not.", example = "The contract was not signed.")
                    @Nullable String reason,
            @Schema(description = "Who.", example = "olu.adeyemi") PersonId by,
            @Schema(description = "When, UTC.", example = "2026-11-23T10:02:11Z") Instant at) {}
}
