package uk.nhs.england.approvals.boards.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.boards.AttendanceView;
import uk.nhs.england.approvals.boards.Attendances;
import uk.nhs.england.approvals.boards.Replies;
import uk.nhs.england.approvals.boards.Reply;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.Slice;

import java.util.UUID;

/** Who said they would come to a sitting, and who came, over HTTP. */
@RestController
@RequestMapping("/api/v1/sittings/{id}")
@Tag(name = "Attendance", description = "Who said they would come, who came, and who left")
class AttendanceApi {

    private final Sittings sittings;
    private final Attendances attendances;
    private final Replies replies;

    AttendanceApi(Sittings sittings, Attendances attendances, Replies replies) {
        this.sittings = sittings;
        this.attendances = attendances;
        this.replies = replies;
    }

    @GetMapping("/attendance")
    @Allowed({})
    @Operation(
            summary = "Show who came and went",
            description = "Every coming and going, in their order.")
    Slice<AttendanceView> attendance(
            @Parameter(description = "The sitting") @PathVariable UUID id) {
        sittings.require(id);
        return new Slice<>(attendances.of(id), null);
    }

    @GetMapping("/replies")
    @Allowed({})
    @Operation(summary = "Show who will come", description = "What members replied, by name.")
    Slice<Reply> replies(@Parameter(description = "The sitting") @PathVariable UUID id) {
        sittings.require(id);
        return new Slice<>(replies.to(id), null);
    }

    @PutMapping("/replies/{person}")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Reply to a sitting",
            description =
                    "A member comes, or sends apologies and says which alternate of the seat comes;"
                            + " the PMO may reply for them.")
    void reply(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Parameter(description = "The member", example = "omar.haddad") @PathVariable
                    PersonId person,
            @Valid @RequestBody NewReply reply,
            Actor actor) {
        replies.say(id, new Reply(person, reply.reply(), reply.alternate()), actor);
    }

    /** Whether a member comes. */
    @Schema(name = "NewReply", title = "reply", description = "Whether a member comes.")
    record NewReply(
            @Schema(description = "Whether they come.", example = "COMING")
                    @NotNull(message = "Say whether they come.")
                    Reply.Kind reply,
            @Schema(description = "Who comes in their place.", example = "helen.walsh")
                    @Nullable PersonId alternate) {}
}
