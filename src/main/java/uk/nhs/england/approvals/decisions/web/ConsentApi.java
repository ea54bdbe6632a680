package uk.nhs.england.approvals.decisions.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.decisions.DecisionView;
import uk.nhs.england.approvals.decisions.RecordingDecisions;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Slice;

import java.util.UUID;

/** What a sitting decides without discussion, over HTTP. */
@RestController
@RequestMapping("/api/v1/sittings/{id}/consent")
@Tag(name = "Decisions", description = "What boards decided; recorded once, never altered")
class ConsentApi {

    private final RecordingDecisions recording;

    ConsentApi(RecordingDecisions recording) {
        this.recording = recording;
    }

    @PostMapping
    @Allowed({BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Decide what is below the line",
            description =
                    "The chair records the recommended outcome of every item below the line that"
                            + " nobody called in, each as a decision of its own; all or none.")
    Slice<DecisionView> consent(
            @Parameter(description = "The sitting") @PathVariable UUID id, Actor actor) {
        return new Slice<>(recording.consent(id, actor), null);
    }
}
