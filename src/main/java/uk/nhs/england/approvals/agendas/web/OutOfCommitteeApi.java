package uk.nhs.england.approvals.agendas.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.agendas.AgendaReading;
import uk.nhs.england.approvals.agendas.AgendaView;
import uk.nhs.england.approvals.agendas.OutOfCommittee;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/** Decisions between sittings, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Out of committee", description = "A sitting in writing: members reply until a day")
class OutOfCommitteeApi {

    private final OutOfCommittee outOfCommittee;
    private final AgendaReading reading;

    OutOfCommitteeApi(OutOfCommittee outOfCommittee, AgendaReading reading) {
        this.outOfCommittee = outOfCommittee;
        this.reading = reading;
    }

    @PostMapping("/boards/{code}/out-of-committee")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Ask a board out of committee",
            description =
                    "A sitting in writing about one subject, its papers frozen at once: members"
                        + " vote on it, its chair decides when the replies are in, and the board's"
                        + " next sitting ratifies it.")
    ResponseEntity<AgendaView> ask(
            @Parameter(description = "The board's code", example = "ARB") @PathVariable String code,
            @Valid @RequestBody Question question,
            Actor actor) {
        var sitting = outOfCommittee.ask(question.to(code), actor);
        return ResponseEntity.created(URI.create("/api/v1/sittings/" + sitting))
                .body(reading.of(sitting, actor));
    }

    @PostMapping("/sittings/{id}/extension")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Give members longer to reply",
            description = "Only of a sitting in writing; its chair does it, or the PMO.")
    void extend(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Valid @RequestBody ReplyExtension extension,
            Actor actor) {
        outOfCommittee.extend(id, extension.until(), extension.reason(), actor);
    }

    /** What a board is asked out of committee. */
    @Schema(title = "question", description = "What a board is asked out of committee.")
    record Question(
            @Schema(description = "What waits for the board.", example = "BC-2026-0001")
                    @NotBlank(message = "Name what the board is to decide on.")
                    @PlainText(max = 40)
                    String subject,
            @Schema(
                            description = "Why it is not left to a sitting.",
                            example = "The contract ends before the next sitting.")
                    @NotBlank(message = "Say why it is not left to a sitting.")
                    @PlainText(max = 1000, multiline = true)
                    String why,
            @Schema(
                            description =
                                    "Who concludes it; left out for the chair of the board's next"
                                            + " sitting.",
                            example = "omar.haddad")
                    @Nullable PersonId chair,
            @Schema(
                            description = "The last day to reply; left out for the usual window.",
                            example = "2026-12-09")
                    @Nullable LocalDate until) {

        OutOfCommittee.Question to(String board) {
            return new OutOfCommittee.Question(board, subject, why, chair, until);
        }
    }

    /** Until when members may reply now. */
    @Schema(title = "extension", description = "Until when members may reply now.")
    record ReplyExtension(
            @Schema(description = "The last day.", example = "2026-12-16")
                    @NotNull(message = "Give the last day.")
                    LocalDate until,
            @Schema(description = "Why.", example = "Two members are away.")
                    @NotBlank(message = "Say why members have longer.")
                    @PlainText(max = 1000, multiline = true)
                    String reason) {}
}
