package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.util.List;

/**
 * How it is built and what it touches (Standards for new Service Procurements, "Technical
 * standards" and the headings on cloud, integration and open standards). Every answer may still be
 * missing.
 */
@Schema(description = "How it is built and what it touches.")
public record Technology(
        @Schema(
                        description =
                                "What it does to core IT: networks, identity, devices, email,"
                                        + " directories.",
                        example = "USES")
                @Nullable CoreItImpact coreItImpact,
        @Schema(
                        description = "Which parts of core IT, and how.",
                        example = "Needs a new app registration in the directory.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String coreItImpactDetail,
        @Schema(
                        description = "Whether its architecture differs from the existing ones.",
                        example = "false")
                @Nullable Boolean differsFromArchitecture,
        @Schema(
                        description = "How its architecture differs, and why.",
                        example = "Event streaming instead of nightly files.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String architectureDifference,
        @Schema(description = "Where it runs.", example = "VENDOR_CLOUD") @Nullable Hosting hosting,
        @Schema(description = "Whose cloud it runs on.", example = "Microsoft Azure")
                @PlainText(max = 200)
                @Nullable String cloudVendor,
        @Schema(description = "What it exchanges information with.")
                @Size(max = 50, message = "Name at most 50.")
                @Nullable List<@Valid @NotNull Integration> integrations,
        @Schema(
                        description = "The open standards used, and what is not open.",
                        example = "FHIR UK Core, OpenAPI 3.1.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String openStandards,
        @Schema(
                        description = "The open standard by which people sign on.",
                        example = "OPENID_CONNECT")
                @Nullable SingleSignOn singleSignOn,
        @Schema(
                        description = "Which identity store, and who has any other sign-on.",
                        example = "Entra ID for staff; no local accounts.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String singleSignOnDetail,
        @Schema(
                        description =
                                "Whether it needs something installed on a laptop or in a browser.",
                        example = "false")
                @Nullable Boolean clientDependencies,
        @Schema(
                        description = "What must be installed, and who could do without.",
                        example = "A label printer driver for two desks.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String clientDependencyDetail,
        @Schema(description = "Whether it needs a private network.", example = "false")
                @Nullable Boolean privateNetworks,
        @Schema(
                        description = "Which private network, and why the Internet will not do.",
                        example = "HSCN until the supplier moves in 2027.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String privateNetworkDetail) {}
