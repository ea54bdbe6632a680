package uk.nhs.england.approvals.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/** An RFC 9457 problem: what every refused or failed call under /api answers with. */
@Schema(description = "Why a call was refused or failed (RFC 9457)")
public record Problem(
        @Schema(
                        description = "What kind of problem this is",
                        format = "uri-reference",
                        example = "/problems/rule-refused")
                URI type,
        @Schema(description = "The kind, in words", example = "The request was refused")
                String title,
        @Schema(description = "The HTTP status", example = "422") int status,
        @Schema(description = "This problem, in words", example = "Say what the problem is.")
                String detail,
        @Schema(
                        description = "The address that was called",
                        format = "uri-reference",
                        example = "/api/v1/people")
                URI instance,
        @Schema(description = "Quote this when you ask for help", example = "5f0c2b7e9d1a4c36")
                String requestId,
        @Schema(description = "Each field or rule that stands in the way") List<Fault> errors) {

    /** One field or rule that stands in the way. */
    @Schema(name = "ProblemFault", description = "One field or rule that stands in the way")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Fault(
            @Schema(
                            description = "The field, as a path; null when it is not about one",
                            example = "costs.wholeLifeCost[0].pounds")
                    @Nullable String field,
            @Schema(description = "The rule that refuses", example = "not-blank") String rule,
            @Schema(description = "Why, in a sentence", example = "This must not be empty.")
                    String reason) {}

    public Problem {
        errors = List.copyOf(errors);
    }
}
