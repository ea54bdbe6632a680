package uk.nhs.england.approvals.waivers;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceChanged;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may read an exception (product rule 14): for a case, whoever may read that, now and later;
 * for a service, its owner, the PMO, auditors and members of boards. Always its own owner, whoever
 * asked for it, and the board that decides.
 */
@Component
class WaiverReaders {

    private final AboutSubjects subjects;
    private final Waivers waivers;
    private final AccessList access;

    WaiverReaders(AboutSubjects subjects, Waivers waivers, AccessList access) {
        this.subjects = subjects;
        this.waivers = waivers;
        this.access = access;
    }

    void permit(Waiver waiver) {
        var readers = new HashSet<Holder>();
        readers.add(Holder.person(waiver.owner()));
        readers.add(Holder.person(waiver.requested().principal()));
        readers.add(Holder.board(waiver.board()));
        if (waiver.subject().kind() == Subject.Kind.SERVICE) {
            subjects.answerable(waiver.subject())
                    .forEach(owner -> readers.add(Holder.person(owner)));
            for (var role : List.of(Role.PMO, Role.AUDITOR, Role.BOARD_MEMBER)) {
                readers.add(Holder.role(role));
            }
            access.permit(waiver.number(), readers, Set.of(Holder.role(Role.AUDITOR)));
        } else {
            access.follow(waiver.number(), waiver.subject().reference(), readers);
        }
    }

    /** Another owner of a service reads the exceptions for it. */
    @EventListener
    @Order(100)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ServiceChanged service) {
        if (service.changes().stream().map(FieldChange::field).anyMatch("owner"::equals)) {
            waivers.of(service.reference()).forEach(this::permit);
        }
    }
}
