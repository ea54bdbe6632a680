package uk.nhs.england.approvals.assessments.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.assessments.Demand;
import uk.nhs.england.approvals.assessments.Demands;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.time.LocalDate;

/** Which boards want a standard assessed before they approve, over HTTP. */
@RestController
@RequestMapping("/api/v1/standards/{code}/demands")
@Tag(name = "Standards")
class DemandsApi {

    private final Demands demands;

    DemandsApi(Demands demands) {
        this.demands = demands;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List who demands a standard",
            description = "The boards that want it assessed before they approve, by board.")
    Slice<Demand> list(
            @Parameter(description = "The standard", example = "TCOP") @PathVariable String code) {
        return new Slice<>(demands.of(code), null);
    }

    @PostMapping
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Demand a standard",
            description =
                    "From that day on, today or later, the board cannot approve before each"
                            + " criterion that must or should be met has an assessor's finding.")
    ResponseEntity<Slice<Demand>> demand(
            @Parameter(description = "The standard", example = "TCOP") @PathVariable String code,
            @Valid @RequestBody NewDemand demand,
            Actor actor) {
        demands.demand(
                new Demand(demand.board(), code, demand.validFrom(), demand.validTo()), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + code + "/demands"))
                .body(list(code));
    }

    @PostMapping("/{board}/ending")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "End a demand",
            description =
                    "From that day on, today or later, the board approves without it. It may be the"
                            + " day on which the demand begins.")
    Slice<Demand> end(
            @Parameter(description = "The standard", example = "TCOP") @PathVariable String code,
            @Parameter(description = "The board", example = "ARB") @PathVariable String board,
            @Valid @RequestBody DemandEnding ending,
            Actor actor) {
        demands.end(board, code, ending.validTo(), actor);
        return list(code);
    }

    /** A board's demand. */
    @Schema(title = "demand", description = "A board's demand for the assessment of a standard.")
    record NewDemand(
            @Schema(description = "The board.", example = "ARB")
                    @NotBlank(message = "Name the board.")
                    @PlainText(max = 8)
                    String board,
            @Schema(description = "The first day.", example = "2027-04-01")
                    @NotNull(message = "Give the first day.")
                    LocalDate validFrom,
            @Schema(description = "The first day without it.", example = "2029-04-01")
                    @Nullable LocalDate validTo) {}

    /** When a demand ends. */
    @Schema(title = "ending", description = "When a demand ends.")
    record DemandEnding(
            @Schema(description = "The first day without it.", example = "2029-04-01")
                    @NotNull(message = "Give the first day without it.")
                    LocalDate validTo) {}
}
