package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.identity.Role;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may read a change (product rule 14): everybody, since clashes concern everybody; but one that
 * is the go-live of a case, whoever may read that, with its own people, those who approve it and
 * the CAB.
 */
@Component
class ChangeReaders {

    private final AccessList access;
    private final EmergencyRoster emergencies;

    ChangeReaders(AccessList access, EmergencyRoster emergencies) {
        this.access = access;
        this.emergencies = emergencies;
    }

    /** What was brought in is the go-live of no case of here. */
    void permitAll(List<String> broughtIn) {
        access.permitAll(
                broughtIn.stream()
                        .map(one -> new AccessList.Permit(one, Set.of(Holder.EVERYONE), Set.of()))
                        .toList());
    }

    /**
     * Which case goes live is said once, by somebody who may read it; those who make the change
     * need not.
     *
     * @throws uk.nhs.england.approvals.kernel.NotFound when it is no case that they may read
     */
    void mayGoLive(ChangeRequest request, Actor actor) {
        if (request.goLiveOf() != null) {
            access.requireReadable(actor, request.goLiveOf());
        }
    }

    /** From now on; whoever makes it no longer reads it no longer. */
    void permit(Change change) {
        var about = change.request().goLiveOf();
        if (about == null) {
            access.permit(change.number(), Set.of(Holder.EVERYONE), Set.of());
            return;
        }
        var also = new HashSet<Holder>();
        change.people().forEach(person -> also.add(Holder.person(person)));
        if (change.request().lane() == Lane.Type.EMERGENCY) {
            emergencies.today().forEach(person -> also.add(Holder.person(person)));
        }
        also.add(Holder.board(Cab.CODE));
        also.add(Holder.role(Role.CHANGE_MANAGER));
        access.follow(change.number(), about, also);
    }
}
