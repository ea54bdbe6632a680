package uk.nhs.england.approvals.boards.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.boards.PlanningSeries;
import uk.nhs.england.approvals.boards.SeriesReading;
import uk.nhs.england.approvals.boards.SeriesView;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Slice;

import java.time.Clock;

/** The sittings that a board's rule gives, over HTTP. */
@RestController
@RequestMapping("/api/v1/boards/{code}/series")
@Tag(name = "Sittings", description = "When boards meet, who takes the chair, who is there")
class SeriesApi {

    private final PlanningSeries planning;
    private final SeriesReading reading;
    private final Clock clock;

    SeriesApi(PlanningSeries planning, SeriesReading reading, Clock clock) {
        this.planning = planning;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Show a board's series",
            description =
                    "The year ahead as the board's rule gives it: what was moved or cancelled, and"
                            + " why.")
    Slice<SeriesView> show(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable
                    String code) {
        return new Slice<>(reading.series(code), null);
    }

    @PostMapping
    @Allowed({ADMINISTRATOR, PMO})
    @Operation(
            summary = "Plan a board's series",
            description =
                    "Adds what the year ahead lacks by the board's rule, as the service does by"
                            + " itself; what is planned stays as it is.")
    Slice<SeriesView> plan(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable String code,
            Actor actor) {
        planning.planAhead(code, actor.at(clock.instant()));
        return new Slice<>(reading.series(code), null);
    }
}
