package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

/** Who supplies a service, and how to reach them. */
@Schema(name = "ServiceVendor", title = "vendor", description = "Who supplies it.")
public record Vendor(
        @Schema(description = "The supplier.", example = "Northern Health Systems Ltd")
                @NotBlank(message = "Name the vendor.")
                @PlainText(max = 200)
                String name,
        @Schema(
                        description = "How to reach them: a name, an address, a number.",
                        example = "Service desk, desk@example.com")
                @PlainText(max = 500)
                @Nullable String contact) {}
