package uk.nhs.england.approvals.minutes.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.CONSULTEE;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

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
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.minutes.ActionFilter;
import uk.nhs.england.approvals.minutes.ActionView;
import uk.nhs.england.approvals.minutes.Actions;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.util.UUID;

/** What sittings ask people to do, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Actions", description = "What sittings ask people to do, carried over until done")
class ActionsApi {

    private final Actions actions;

    ActionsApi(Actions actions) {
        this.actions = actions;
    }

    @GetMapping("/actions")
    @Allowed({})
    @Operation(summary = "List actions", description = "By their last day.")
    Slice<ActionView> list(
            @Parameter(description = "Only of this board", example = "ARB")
                    @RequestParam(required = false)
                    @PlainText(max = 8)
                    @Nullable String board,
            @Parameter(description = "Only of this owner", example = "priya.nair")
                    @RequestParam(required = false)
                    @Nullable PersonId owner,
            @Parameter(description = "Only those not done", example = "true")
                    @RequestParam(defaultValue = "false")
                    boolean open,
            Paging paging) {
        var after = paging.after();
        var place = after == null ? null : new ActionFilter.Place(after.date(0), after.text(1));
        return Slice.of(
                actions.list(ActionFilter.of(board, owner, open), place, paging.fetch()),
                paging,
                action -> Keyset.of(action.due(), action.number()));
    }

    @GetMapping("/actions/{number}")
    @Allowed({})
    @Operation(summary = "Show an action", description = "One action.")
    ActionView show(
            @Parameter(description = "The action", example = "ACT-2026-0001") @PathVariable
                    String number) {
        return actions.show(number);
    }

    @PostMapping("/sittings/{id}/actions")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Set an action",
            description = "A sitting in session asks somebody to do something by a day.")
    ResponseEntity<ActionView> set(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Valid @RequestBody ActionRequests.ActionAsked action,
            Actor actor) {
        var set = actions.set(id, action.asked(), actor);
        return ResponseEntity.created(URI.create("/api/v1/actions/" + set.number())).body(set);
    }

    @PostMapping("/actions/{number}/completion")
    @Allowed({PROJECT_LEAD, BOARD_MEMBER, CONSULTEE, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Complete an action",
            description = "Its owner says what came of it, or the PMO for them.")
    ActionView complete(
            @Parameter(description = "The action", example = "ACT-2026-0001") @PathVariable
                    String number,
            @Valid @RequestBody ActionRequests.Completion completion,
            Actor actor) {
        return actions.complete(number, completion.outcome(), actor);
    }
}
