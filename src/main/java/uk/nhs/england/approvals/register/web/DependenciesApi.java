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

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.register.DependencyKind;
import uk.nhs.england.approvals.register.DependencyView;
import uk.nhs.england.approvals.register.KeepingDependencies;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

/** What a service depends on, over HTTP. */
@RestController
@RequestMapping("/api/v1/services/{reference}/dependencies")
@Tag(name = "Services")
class DependenciesApi {

    private final KeepingDependencies dependencies;

    DependenciesApi(KeepingDependencies dependencies) {
        this.dependencies = dependencies;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List what a service depends on",
            description = "By number; those that ended are on its record only.")
    Slice<DependencyView> list(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            Paging paging) {
        int after = paging.after() == null ? 0 : paging.after().count(0);
        return Slice.of(
                dependencies.of(reference, after, paging.fetch()),
                paging,
                one -> Keyset.of(one.number()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(
            summary = "Say that a service depends on another",
            description = "By its owners or the PMO. Circles are as they are, and are shown.")
    DependencyView add(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @Valid @RequestBody NewDependency added,
            Actor actor) {
        int number = dependencies.add(reference, added.on(), added.kind(), actor);
        return dependencies.of(reference, number - 1, 1).getFirst();
    }

    @PostMapping("/{number}/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed({PMO, SERVICE_OWNER})
    @Operation(
            summary = "End a dependency",
            description = "The service depends on the other no longer; the record keeps it.")
    void end(
            @Parameter(description = "The service", example = "SV-0001") @PathVariable
                    String reference,
            @Parameter(description = "The number", example = "1") @PathVariable int number,
            @Valid @RequestBody Ending ending,
            Actor actor) {
        dependencies.end(reference, number, ending.reason(), actor);
    }

    /** A dependency that is said. */
    @Schema(
            name = "NewServiceDependency",
            title = "dependency",
            description = "That a service depends on another.")
    record NewDependency(
            @Schema(description = "The other service.", example = "SV-0003")
                    @NotBlank(message = "Name the other service.")
                    @PlainText(max = 20)
                    String on,
            @Schema(description = "How it depends on it.", example = "USES_DATA_OF")
                    @NotNull(message = "Say how it depends on it.")
                    DependencyKind kind) {}

    /** Why a dependency ends. */
    @Schema(
            name = "ServiceDependencyEnding",
            title = "ending",
            description = "Why a service depends on another no longer.")
    record Ending(
            @Schema(description = "Why.", example = "It has a directory of its own.")
                    @NotBlank(message = "Say why it ends.")
                    @PlainText(max = 1000, multiline = true)
                    String reason) {}
}
