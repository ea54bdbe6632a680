package uk.nhs.england.approvals.changes.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.changes.OverrideView;
import uk.nhs.england.approvals.changes.RequestingOverrides;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;

/** Overrides of the gate before a go-live, over HTTP. */
@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "Changes")
class OverridesApi {

    private final RequestingOverrides overrides;

    OverridesApi(RequestingOverrides overrides) {
        this.overrides = overrides;
    }

    @PostMapping("/{number}/overrides")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Ask for the override of a gate",
            description =
                    "The chair of the ARB decides, with reasons, whether the change goes ahead"
                            + " past what holds it back now.")
    ChangeRequests.Asked ask(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            @Valid @RequestBody ChangeRequests.Because because,
            Actor actor) {
        return new ChangeRequests.Asked(overrides.request(number, because.reason(), actor));
    }

    @GetMapping("/overrides")
    @Allowed({})
    @Operation(
            summary = "List overrides of the gate",
            description = "Every one that was asked for and that you may see, by number.")
    Slice<OverrideView> list(Paging paging, Actor actor) {
        var after = paging.after() == null ? "" : paging.after().text(0);
        return Slice.of(
                overrides.after(after, paging.fetch(), actor),
                paging,
                override -> Keyset.of(override.number()));
    }
}
