package uk.nhs.england.approvals.agendas.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.agendas.AgendaReading;
import uk.nhs.england.approvals.agendas.AgendaView;
import uk.nhs.england.approvals.agendas.BuildingAgendas;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Precondition;

import java.util.UUID;
import java.util.function.IntConsumer;

/** The agendas of sittings, over HTTP. */
@RestController
@RequestMapping("/api/v1/sittings/{id}/agenda-items")
@Tag(name = "Agendas", description = "What a sitting deals with, in which order, and until when")
class AgendasApi {

    private final AgendaReading reading;
    private final BuildingAgendas building;

    AgendasApi(AgendaReading reading, BuildingAgendas building) {
        this.reading = reading;
        this.building = building;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Show the agenda",
            description =
                    "The items that you may read, with who counts for each now; the ETag is the"
                            + " agenda's version.")
    ResponseEntity<AgendaView> show(
            @Parameter(description = "The sitting") @PathVariable UUID id, Actor actor) {
        return shown(HttpStatus.OK, id, actor);
    }

    @PostMapping
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Put an item on the agenda",
            description =
                    "Something that waits for the board. With a recommendation it is below the"
                        + " line. After the freeze, or beyond the agenda's capacity, the chair does"
                        + " it, giving leave.")
    ResponseEntity<AgendaView> add(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Valid @RequestBody AgendaRequests.NewAgendaItem item,
            Actor actor) {
        building.add(id, item.asked(), actor);
        return shown(HttpStatus.CREATED, id, actor);
    }

    @PostMapping("/filling")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Fill the agenda",
            description =
                    "Puts on it all that waits for the board and is on no other agenda, what is"
                            + " needed first before the rest, until the agenda is full.")
    ResponseEntity<AgendaView> fill(
            @Parameter(description = "The sitting") @PathVariable UUID id, Actor actor) {
        building.fill(id, actor);
        return shown(HttpStatus.OK, id, actor);
    }

    @PostMapping("/{item}/moving")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Move an item",
            description = "One place up or down, or to the board's next sitting.")
    ResponseEntity<AgendaView> move(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Parameter(description = "The item") @PathVariable UUID item,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AgendaRequests.Moving moving,
            Actor actor) {
        reading.requireItem(id, item, actor);
        IntConsumer seen = version -> Precondition.require(ifMatch, version);
        switch (moving.to()) {
            case UP -> building.move(item, true, seen, actor);
            case DOWN -> building.move(item, false, seen, actor);
            case NEXT_SITTING -> building.toNextSitting(item, moving.why(), seen, actor);
        }
        return shown(HttpStatus.OK, id, actor);
    }

    @PostMapping("/{item}/removal")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Take an item off",
            description = "It waits again and can be put on another agenda.")
    ResponseEntity<AgendaView> remove(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Parameter(description = "The item") @PathVariable UUID item,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AgendaRequests.Removal removal,
            Actor actor) {
        reading.requireItem(id, item, actor);
        building.remove(
                item, removal.reason(), version -> Precondition.require(ifMatch, version), actor);
        return shown(HttpStatus.OK, id, actor);
    }

    @PostMapping("/{item}/paper")
    @Allowed({PMO, BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Put the newest version before the board",
            description = "After the freeze the chair does it, giving leave.")
    ResponseEntity<AgendaView> renew(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Parameter(description = "The item") @PathVariable UUID item,
            @Valid @RequestBody AgendaRequests.NewPaper paper,
            Actor actor) {
        reading.requireItem(id, item, actor);
        building.renew(item, paper.leave(), actor);
        return shown(HttpStatus.OK, id, actor);
    }

    private ResponseEntity<AgendaView> shown(HttpStatus status, UUID id, Actor actor) {
        var agenda = reading.of(id, actor);
        return ResponseEntity.status(status).eTag(ETags.of(agenda.version())).body(agenda);
    }
}
