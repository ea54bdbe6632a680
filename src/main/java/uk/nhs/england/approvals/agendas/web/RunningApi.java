package uk.nhs.england.approvals.agendas.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.agendas.AgendaReading;
import uk.nhs.england.approvals.agendas.AgendaView;
import uk.nhs.england.approvals.agendas.CallingIn;
import uk.nhs.england.approvals.agendas.FreezingAgendas;
import uk.nhs.england.approvals.agendas.PackView;
import uk.nhs.england.approvals.agendas.RunningSittings;
import uk.nhs.england.approvals.agendas.Voting;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;

import java.util.UUID;

/** A sitting while it is held, over HTTP: freeze, opening, items in turn, votes, the end. */
@RestController
@RequestMapping("/api/v1/sittings/{id}")
@Tag(name = "Sittings in session", description = "What happens at a sitting, in its order")
class RunningApi {

    private final AgendaReading reading;
    private final FreezingAgendas freezing;
    private final RunningSittings running;
    private final Voting voting;
    private final CallingIn callingIn;

    RunningApi(
            AgendaReading reading,
            FreezingAgendas freezing,
            RunningSittings running,
            Voting voting,
            CallingIn callingIn) {
        this.reading = reading;
        this.freezing = freezing;
        this.running = running;
        this.voting = voting;
        this.callingIn = callingIn;
    }

    @GetMapping("/pack")
    @Allowed({})
    @Operation(
            summary = "Read the pack",
            description =
                    "The frozen papers of the items that you may read, with the fingerprint of each"
                            + " and of the pack.")
    PackView pack(@Parameter(description = "The sitting") @PathVariable UUID id, Actor actor) {
        return reading.pack(id, actor);
    }

    @PostMapping("/freeze")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Freeze the agenda",
            description =
                    "Agenda and papers stay as they are, but for what the chair gives leave to. It"
                            + " happens by itself at the paper deadline.")
    ResponseEntity<AgendaView> freeze(
            @Parameter(description = "The sitting") @PathVariable UUID id, Actor actor) {
        freezing.freeze(id, actor);
        return shown(id, actor);
    }

    @PostMapping("/opening")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Open the sitting",
            description = "From now on it decides; an agenda not frozen is frozen with it.")
    ResponseEntity<AgendaView> open(
            @Parameter(description = "The sitting") @PathVariable UUID id, Actor actor) {
        running.open(id, actor);
        return shown(id, actor);
    }

    @PostMapping("/closing")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "End the sitting",
            description = "Finished, or adjourned with a reason; what was not decided waits again.")
    ResponseEntity<AgendaView> close(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Valid @RequestBody RunningRequests.Closing closing,
            Actor actor) {
        running.close(id, closing.adjourned(), actor);
        return shown(id, actor);
    }

    @PostMapping("/agenda-items/{item}/discussion")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Turn to an item",
            description = "Its time runs; the item before is set aside.")
    ResponseEntity<AgendaView> discuss(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Parameter(description = "The item") @PathVariable UUID item,
            Actor actor) {
        reading.requireItem(id, item, actor);
        running.discuss(item, actor);
        return shown(id, actor);
    }

    @PostMapping("/agenda-items/{item}/setting-aside")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(summary = "Move on", description = "Its time stops; the board can come back to it.")
    ResponseEntity<AgendaView> setAside(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Parameter(description = "The item") @PathVariable UUID item,
            Actor actor) {
        reading.requireItem(id, item, actor);
        running.putAside(item, actor);
        return shown(id, actor);
    }

    @PostMapping("/agenda-items/{item}/call-in")
    @Allowed({BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Call an item in",
            description = "A member wants an item below the line discussed, and says why.")
    ResponseEntity<AgendaView> callIn(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Parameter(description = "The item") @PathVariable UUID item,
            @Valid @RequestBody RunningRequests.CallIn callIn,
            Actor actor) {
        reading.requireItem(id, item, actor);
        callingIn.callIn(item, callIn.reason(), actor);
        return shown(id, actor);
    }

    @PostMapping("/votes")
    @Allowed({BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Vote or advise",
            description =
                    "A member who is present and counts for the item votes on approving it, or"
                            + " advises; the latest counts and all are kept.")
    ResponseEntity<AgendaView> vote(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Valid @RequestBody RunningRequests.NewVote vote,
            Actor actor) {
        reading.requireItem(id, vote.item(), actor);
        voting.vote(vote.item(), vote.vote(), vote.comment(), actor);
        return shown(id, actor);
    }

    private ResponseEntity<AgendaView> shown(UUID id, Actor actor) {
        var agenda = reading.of(id, actor);
        return ResponseEntity.ok().eTag(ETags.of(agenda.version())).body(agenda);
    }
}
