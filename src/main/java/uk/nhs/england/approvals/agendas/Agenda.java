package uk.nhs.england.approvals.agendas;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a sitting deals with, in order. It changes freely until it is frozen; then an item or a new
 * paper needs the chair's recorded leave.
 */
@Entity
@Table(name = "agendas_agenda")
class Agenda {

    @Id private UUID sitting;
    private String board;

    /** Every change of an item is a change of its agenda, so that two who edit it notice. */
    private int changes;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    @OneToMany(mappedBy = "agenda", cascade = CascadeType.PERSIST)
    @OrderBy("position, addedAt")
    private List<AgendaItem> items = new ArrayList<>();

    @Version
    @SuppressWarnings("UnusedVariable")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Agenda() {}

    private Agenda(Sitting sitting) {
        this.sitting = sitting.id();
        this.board = sitting.board();
    }

    static Agenda of(Sitting sitting) {
        return new Agenda(sitting);
    }

    /**
     * Puts an item on: urgent ones before the others, all others last.
     *
     * @param leave the chair's leave; needed once the agenda is frozen
     */
    AgendaItem add(NewItem added, @Nullable Said leave, Recorded recorded) {
        AgendaRules.leaveWhenFrozen(this, leave)
                .and(AgendaRules.onceOnTheAgenda(this, added.tabled().subject()))
                .throwIfAny();
        var open = open();
        var item = new AgendaItem(this, added, open.size(), recorded);
        if (leave != null) {
            item.giveLeave(leave);
        }
        items.add(item);
        open.add(added.urgent() ? urgentOnes(open) : open.size(), item);
        number(open);
        return item;
    }

    /** Moves an item one place up or down. */
    void move(UUID item, boolean up) {
        var moved = requireOpen(item);
        AgendaRules.notFrozen(this).throwIfAny();
        var open = open();
        int place = open.indexOf(moved);
        int next = up ? place - 1 : place + 1;
        if (next >= 0 && next < open.size()) {
            Collections.swap(open, place, next);
        }
        number(open);
    }

    /** Takes an item off. */
    AgendaItem remove(UUID item, ItemCourse.Left how, String why, Instant at) {
        var removed = requireOpen(item);
        AgendaRules.notFrozen(this).throwIfAny();
        removed.course().leave(how, why, at);
        number(open());
        return removed;
    }

    /** From now on it stays as it is. */
    void freeze(Instant at) {
        AgendaRules.notFrozen(this).throwIfAny();
        frozenAt = at;
        changes++;
    }

    /** The board is to decide on the newer version, by the chair's leave. */
    AgendaItem renew(UUID item, Tabled tabled, @Nullable Said leave, Instant at) {
        var renewed = requireOpen(item);
        AgendaRules.leaveWhenFrozen(this, leave).throwIfAny();
        renewed.renew(tabled);
        if (leave != null) {
            renewed.giveLeave(leave);
        }
        changes++;
        return renewed;
    }

    void callIn(UUID item, Said said) {
        var called = requireOpen(item);
        AgendaRules.belowTheLine(called).throwIfAny();
        called.callIn(said);
        changes++;
    }

    /** The board turns to an item, and away from the one before. */
    void start(UUID item, Instant at) {
        var started = requireOpen(item);
        AgendaRules.notBelowTheLine(started).throwIfAny();
        open().stream()
                .filter(other -> !other.equals(started))
                .forEach(one -> one.course().pause(at));
        started.course().start(at);
        changes++;
    }

    /** The board moves on; it may come back to it. */
    void putAside(UUID item, Instant at) {
        var aside = requireOpen(item);
        AgendaRules.inDiscussion(aside).throwIfAny();
        aside.course().pause(at);
        changes++;
    }

    void decided(UUID item, String number, Instant at) {
        requireOpen(item).course().decided(number, at);
        changes++;
    }

    /** The sitting is over; what it did not decide waits again. */
    List<AgendaItem> carryOver(Instant at) {
        var carried = open();
        carried.forEach(item -> item.course().leave(ItemCourse.Left.CARRIED_OVER, null, at));
        changes++;
        return carried;
    }

    /** Its items that are not ended, in order. */
    List<AgendaItem> open() {
        return new ArrayList<>(
                items.stream()
                        .filter(AgendaItem::isOpen)
                        .sorted(Comparator.comparing(AgendaItem::position))
                        .toList());
    }

    List<AgendaItem> items() {
        return Collections.unmodifiableList(items);
    }

    Optional<AgendaItem> openOn(Subject subject) {
        return items.stream()
                .filter(item -> item.isOpen() && item.subject().equals(subject))
                .findFirst();
    }

    /**
     * @throws NotFound when it has no such item
     */
    AgendaItem require(UUID item) {
        return items.stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound("The agenda has no item " + item + "."));
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    UUID sitting() {
        return sitting;
    }

    String board() {
        return board;
    }

    /** How often it was changed, for those who edit it to see that they have read the latest. */
    int version() {
        return changes;
    }

    private AgendaItem requireOpen(UUID id) {
        var item = require(id);
        AgendaRules.notEnded(item).throwIfAny();
        return item;
    }

    private void number(List<AgendaItem> inOrder) {
        for (int place = 0; place < inOrder.size(); place++) {
            inOrder.get(place).placeAt(place + 1);
        }
        changes++;
    }

    private static int urgentOnes(List<AgendaItem> open) {
        return (int) open.stream().takeWhile(AgendaItem::urgent).count();
    }
}
