package uk.nhs.england.approvals.imports.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.PMO;

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
import uk.nhs.england.approvals.imports.AskingForImports;
import uk.nhs.england.approvals.imports.ImportReading;
import uk.nhs.england.approvals.imports.ImportView;
import uk.nhs.england.approvals.imports.LineOutcome;
import uk.nhs.england.approvals.imports.LineView;
import uk.nhs.england.approvals.imports.ShippedMapping;
import uk.nhs.england.approvals.imports.ShippedMappings;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;

/** Imports over HTTP: asked for first, then sent their file, then looked at while they run. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(
        name = "Imports",
        description = "Organisations, services, people and cases from comma-separated values")
class ImportsApi {

    private final AskingForImports asking;
    private final ImportReading reading;
    private final ShippedMappings mappings;

    ImportsApi(AskingForImports asking, ImportReading reading, ShippedMappings mappings) {
        this.asking = asking;
        this.reading = reading;
        this.mappings = mappings;
    }

    @GetMapping
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "List imports",
            description =
                    "The imports that you may see, latest first. The PMO sees those of cases.")
    Slice<ImportView> list(Paging paging, Actor actor) {
        var last = paging.after();
        var after = last == null ? null : new ImportReading.After(last.instant(0), last.text(1));
        return Slice.of(
                reading.list(after, paging.fetch(), actor),
                paging,
                one -> Keyset.of(one.requestedAt(), one.reference()));
    }

    @PostMapping
    @Allowed({PMO, ADMINISTRATOR})
    @Operation(
            summary = "Ask for an import",
            description =
                    "Administrators import anything, the PMO cases. The import then waits for its"
                            + " file. Nothing is half-imported: all lines are taken in one"
                            + " transaction, or none; refused lines are left out only if asked.")
    ResponseEntity<ImportView> ask(
            @Valid @RequestBody ImportRequests.NewImport wanted, Actor actor) {
        var reference = asking.ask(wanted.wanted(), actor);
        return ResponseEntity.created(URI.create("/api/v1/imports/" + reference))
                .body(reading.show(reference, actor));
    }

    @GetMapping("/mappings")
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "List the mappings that come with the service",
            description = "By name. Each can be used by its name, or copied and changed.")
    Slice<ShippedMapping> mappings() {
        return new Slice<>(mappings.all(), null);
    }

    @GetMapping("/{reference}")
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "Show an import",
            description = "What was asked, how far it is, and how it ended.")
    ImportView show(
            @Parameter(description = "The import", example = "IM-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return reading.show(reference, actor);
    }

    @GetMapping("/{reference}/lines")
    @Allowed({PMO, AUDITOR, ADMINISTRATOR})
    @Operation(
            summary = "List what became of the lines",
            description =
                    "By line: created, changed, unchanged or refused, and why. While it runs, as"
                            + " far as it is. 90 days after it ended only the refused ones are"
                            + " told; what became of the others is on the record of each thing.")
    Slice<LineView> lines(
            @Parameter(description = "The import", example = "IM-2026-0001") @PathVariable
                    String reference,
            @Parameter(description = "Only lines that became this", example = "REFUSED")
                    @RequestParam(required = false)
                    LineOutcome.@Nullable Outcome outcome,
            Paging paging,
            Actor actor) {
        reading.show(reference, actor);
        var after = paging.after() == null ? 0 : paging.after().number(0);
        return Slice.of(
                reading.lines(reference, outcome, after, paging.fetch()),
                paging,
                line -> Keyset.of(line.line()));
    }
}
