package uk.nhs.england.approvals.minutes.web;

import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.minutes.HandOver;
import uk.nhs.england.approvals.minutes.HandingOver;

import java.util.UUID;

/** What the chair of a sitting reads first, over HTTP. */
@RestController
@RequestMapping("/api/v1/sittings/{id}/hand-over")
@Tag(name = "Hand-over", description = "A chair who is new is ready in ten minutes")
class HandOverApi {

    private final HandingOver handingOver;

    HandOverApi(HandingOver handingOver) {
        this.handingOver = handingOver;
    }

    @GetMapping
    @Allowed({BOARD_MEMBER, PMO, CHANGE_MANAGER, AUDITOR})
    @Operation(
            summary = "Read the hand-over pack",
            description =
                    "Contested items, interests, whether there will be a quorum and time enough,"
                            + " open conditions and actions, and the fingerprint of the pack.")
    HandOver handOver(@Parameter(description = "The sitting") @PathVariable UUID id, Actor actor) {
        return handingOver.of(id, actor);
    }
}
