package uk.nhs.england.approvals.standards.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.standards.Criterion;
import uk.nhs.england.approvals.standards.PublishingStandards;
import uk.nhs.england.approvals.standards.StandardReading;
import uk.nhs.england.approvals.standards.StandardView;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The standards that cases are judged against, over HTTP. */
@RestController
@RequestMapping("/api/v1/standards")
@Tag(name = "Standards", description = "What cases are judged against, with dates")
class StandardsApi {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final StandardReading reading;
    private final PublishingStandards publishing;
    private final Clock clock;

    StandardsApi(StandardReading reading, PublishingStandards publishing, Clock clock) {
        this.reading = reading;
        this.publishing = publishing;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List standards",
            description = "Every standard by code, with the version in force on a day.")
    Slice<StandardView> list(
            @Parameter(description = "The day; today when none is given", example = "2026-11-24")
                    @RequestParam(required = false)
                    @Nullable LocalDate on) {
        return new Slice<>(reading.list(on == null ? today() : on), null);
    }

    @GetMapping("/{code}")
    @Allowed({})
    @Operation(summary = "Show a standard", description = "One standard with all its versions.")
    StandardView show(
            @Parameter(description = "The standard", example = "TCOP") @PathVariable String code,
            @Parameter(description = "The day; today when none is given", example = "2026-11-24")
                    @RequestParam(required = false)
                    @Nullable LocalDate on) {
        return reading.show(code, on == null ? today() : on);
    }

    @GetMapping("/{code}/versions/{version}/criteria")
    @Allowed({})
    @Operation(
            summary = "List the criteria of a version",
            description = "All of them, in the order of the source.")
    Slice<Criterion> criteria(
            @Parameter(description = "The standard", example = "TCOP") @PathVariable String code,
            @Parameter(description = "The version", example = "2021-11") @PathVariable
                    String version) {
        return new Slice<>(reading.criteria(code, version), null);
    }

    @PostMapping
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Enter a standard",
            description = "Cases can be judged against it once it has a version.")
    ResponseEntity<StandardView> enter(
            @Valid @RequestBody StandardRequests.NewStandard standard, Actor actor) {
        publishing.enter(standard.standard(), actor);
        return created(standard.code());
    }

    @PostMapping("/{code}/versions")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Publish a version of a standard",
            description =
                    "The version in force without an end, if there is one, ends on the day on which"
                            + " this one begins. Open cases keep theirs until somebody chooses.")
    ResponseEntity<StandardView> publish(
            @Parameter(description = "The standard", example = "TCOP") @PathVariable String code,
            @Valid @RequestBody VersionRequests.NewVersion version,
            Actor actor) {
        publishing.publish(code, version.published(), actor);
        return created(code);
    }

    @PostMapping("/{code}/versions/{version}/ending")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "End a version of a standard",
            description = "On that day it is no longer in force; this is said once.")
    StandardView end(
            @Parameter(description = "The standard", example = "TCOP") @PathVariable String code,
            @Parameter(description = "The version", example = "2021-11") @PathVariable
                    String version,
            @Valid @RequestBody StandardRequests.Ending ending,
            Actor actor) {
        publishing.end(code, version, ending.validTo(), actor);
        return reading.show(code, today());
    }

    private ResponseEntity<StandardView> created(String code) {
        return ResponseEntity.created(URI.create("/api/v1/standards/" + code))
                .body(reading.show(code, today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
