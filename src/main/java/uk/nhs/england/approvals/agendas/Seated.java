package uk.nhs.england.approvals.agendas;

import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A sitting and its agenda, both held against everybody else until the transaction ends: always the
 * sitting first, so that two acts never wait for each other.
 */
record Seated(Sitting sitting, Agenda agenda, Roster roster) {

    /** What takes how long at this board. */
    int minutesOf(ItemKind kind) {
        var slots = roster.terms().agenda();
        return kind == ItemKind.DECISION ? slots.decisionSlot() : slots.consentSlot();
    }

    /**
     * Who may vote: those who count in the room, or, in writing, all members who would count.
     *
     * @param excluded authors and those with an interest
     */
    Set<PersonId> entitled(Set<PersonId> excluded) {
        var asked = sitting.isInWriting() ? everybody() : sitting.present();
        return Quorum.of(roster, asked, excluded).counted();
    }

    /**
     * Whether what this person says counts: in writing, an alternate speaks while no holder of the
     * seat has replied.
     */
    boolean hears(PersonId person, Set<PersonId> excluded) {
        var there = new TreeSet<>(sitting.present());
        if (sitting.isInWriting()) {
            there.add(person);
        }
        return Quorum.of(roster, there, excluded).counted().contains(person);
    }

    private Set<PersonId> everybody() {
        return roster.members().stream().map(Roster.Member::person).collect(Collectors.toSet());
    }

    int capacity() {
        return roster.terms().agenda().capacity();
    }
}
