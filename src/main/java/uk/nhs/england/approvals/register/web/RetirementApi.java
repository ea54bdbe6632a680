package uk.nhs.england.approvals.register.web;

import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.register.RetiringServices;
import uk.nhs.england.approvals.register.ServiceReading;
import uk.nhs.england.approvals.register.ServiceView;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Precondition;

import java.time.LocalDate;

/** The end of a service, over HTTP. */
@RestController
@RequestMapping("/api/v1/services/{reference}/retirement")
@Tag(name = "Services")
class RetirementApi {

    private final RetiringServices retiring;
    private final ServiceReading reading;

    RetirementApi(RetiringServices retiring, ServiceReading reading) {
        this.retiring = retiring;
        this.reading = reading;
    }

    @PostMapping
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(
            summary = "Retire a service",
            description =
                    "By its owners or the PMO, from a day on. While open cases name the service, it"
                            + " must be said why it ends all the same, and those cases are told.")
    ResponseEntity<ServiceView> retire(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Ending ending,
            Actor actor) {
        retiring.retire(
                reference,
                version -> Precondition.require(ifMatch, version),
                new RetiringServices.Ending(ending.lastDay(), ending.reason(), ending.despite()),
                actor);
        var shown = reading.show(reference);
        return ResponseEntity.ok().eTag(ETags.of(shown.version())).body(shown);
    }

    /** When and why a service ends. */
    @Schema(name = "ServiceEnding", title = "ending", description = "When and why it ends.")
    record Ending(
            @Schema(description = "Its last day.", example = "2029-03-31")
                    @NotNull(message = "Give the last day of the service.")
                    LocalDate lastDay,
            @Schema(description = "Why.", example = "Its users moved to the national portal.")
                    @NotBlank(message = "Say why the service ends.")
                    @PlainText(max = 4000, multiline = true)
                    String reason,
            @Schema(
                            description = "Why it ends although open cases name it.",
                            example = "The case is to be withdrawn.")
                    @PlainText(max = 4000, multiline = true)
                    @Nullable String despite) {}
}
