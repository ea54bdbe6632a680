package uk.nhs.england.approvals.servicenow;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where a field of the register goes in ServiceNow, and which side is its master. */
@Schema(name = "ServiceNowField", description = "Where a field goes and who is its master.")
public record FieldRule(
        @Schema(description = "The field of a service.", example = "contact") String field,
        @Schema(description = "The column of its record.", example = "u_contact") String column,
        @Schema(description = "Who has the last word.", example = "THEIRS") Master master,
        @Schema(description = "How often the rule was changed.", example = "0") int version) {}
