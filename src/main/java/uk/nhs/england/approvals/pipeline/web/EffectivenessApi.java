package uk.nhs.england.approvals.pipeline.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.pipeline.Effectiveness;
import uk.nhs.england.approvals.pipeline.MeasuringBoards;
import uk.nhs.england.approvals.web.PlainText;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** Whether boards alter anything, and what they cost, over HTTP. */
@RestController
@RequestMapping("/api/v1/boards/{code}/effectiveness")
@Tag(name = "Board effectiveness", description = "What boards alter, and what that takes")
class EffectivenessApi {

    private final MeasuringBoards measuring;
    private final Clock clock;

    EffectivenessApi(MeasuringBoards measuring, Clock clock) {
        this.measuring = measuring;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({BOARD_MEMBER, PMO, CHANGE_MANAGER, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "Measure a board",
            description =
                    "The share of items it changed, conditioned or sent back, the wait it caused,"
                            + " and its hours; of the last year when no days are given.")
    Effectiveness measure(
            @Parameter(description = "The board's code", example = "ARB")
                    @PathVariable
                    @PlainText(max = 8)
                    String code,
            @Parameter(description = "The first day", example = "2026-01-01")
                    @RequestParam(required = false)
                    @Nullable LocalDate from,
            @Parameter(description = "The last day", example = "2026-12-31")
                    @RequestParam(required = false)
                    @Nullable LocalDate until) {
        var last = Objects.requireNonNullElseGet(until, this::today);
        return measuring.of(code, Objects.requireNonNullElse(from, last.minusYears(1)), last);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }
}
