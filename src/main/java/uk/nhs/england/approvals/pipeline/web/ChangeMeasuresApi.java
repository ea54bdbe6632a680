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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.pipeline.ChangeMeasures;
import uk.nhs.england.approvals.pipeline.MeasuringChanges;
import uk.nhs.england.approvals.web.Slice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** How changes go, over HTTP. */
@RestController
@RequestMapping("/api/v1/changes/measures")
@Tag(name = "Changes")
class ChangeMeasuresApi {

    private final MeasuringChanges measuring;
    private final Clock clock;

    ChangeMeasuresApi(MeasuringChanges measuring, Clock clock) {
        this.measuring = measuring;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({BOARD_MEMBER, PMO, CHANGE_MANAGER, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "Measure changes",
            description =
                    "Success, failure, lead time, the share of emergencies and of what CAB altered,"
                            + " of those requested in a time; of the last year when no days are"
                            + " given.")
    Slice<ChangeMeasures> measure(
            @Parameter(description = "By what they are put together", example = "TEAM")
                    @RequestParam(defaultValue = "LANE")
                    ChangeMeasures.By by,
            @Parameter(description = "The first day", example = "2026-01-01")
                    @RequestParam(required = false)
                    @Nullable LocalDate from,
            @Parameter(description = "The last day", example = "2026-12-31")
                    @RequestParam(required = false)
                    @Nullable LocalDate until) {
        var last = Objects.requireNonNullElseGet(until, this::today);
        var first = Objects.requireNonNullElse(from, last.minusYears(1));
        return new Slice<>(measuring.of(by, first, last), null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }
}
