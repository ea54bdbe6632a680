package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.boards.SittingState;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

/** What an agenda allows, one named rule each. */
final class AgendaRules {

    private AgendaRules() {}

    static Refusals notFrozen(Agenda agenda) {
        return require(
                !agenda.isFrozen(),
                "agenda-is-not-frozen",
                "The agenda is frozen: it stays as it is, but for what the chair gives leave to.");
    }

    static Refusals leaveWhenFrozen(Agenda agenda, @Nullable Said leave) {
        return require(
                !agenda.isFrozen() || leave != null,
                "leave-of-the-chair",
                "The agenda is frozen: a later item or paper needs the chair's leave, with a"
                        + " reason.");
    }

    static Refusals onceOnTheAgenda(Agenda agenda, Subject subject) {
        return require(
                agenda.openOn(subject).isEmpty(),
                "item-is-once-on-the-agenda",
                "%s is on the agenda already.".formatted(subject));
    }

    static Refusals onNoOther(boolean elsewhere, String reference, String board) {
        return require(
                !elsewhere,
                "item-is-once-on-an-agenda",
                "%s is on an agenda of the %s: take it off first.".formatted(reference, board));
    }

    static Refusals recommendedForADecision(Tabled tabled, boolean recommended) {
        return require(
                !recommended || tabled.kind() != ItemKind.RATIFICATION,
                "consent-is-to-a-decision",
                "A ratification is not decided by consent.");
    }

    static Refusals notEnded(AgendaItem item) {
        return require(
                item.isOpen(),
                "item-is-open",
                "The item is not on the agenda any more: it is %s."
                        .formatted(item.state().words()));
    }

    static Refusals belowTheLine(AgendaItem item) {
        return require(
                item.kind() == ItemKind.CONSENT,
                "call-in-of-a-consent-item",
                "Only an item below the line is called in; this one is discussed anyway.");
    }

    static Refusals notBelowTheLine(AgendaItem item) {
        return require(
                item.kind() != ItemKind.CONSENT,
                "consent-is-without-discussion",
                "The item is below the line: a member calls it in before it is discussed.");
    }

    static Refusals inDiscussion(AgendaItem item) {
        return require(
                item.state() == ItemState.IN_DISCUSSION,
                "item-is-in-discussion",
                "The board is not discussing this item.");
    }

    /** Call-in comes before the sitting; at the sitting it is the chair who takes an item up. */
    static Refusals beforeTheSitting(Sitting sitting, Actor actor) {
        return require(
                sitting.state().isAhead()
                        || (sitting.state() == SittingState.IN_SESSION
                                && SittingLife.byChair(sitting, actor).isEmpty()),
                "call-in-before-the-sitting",
                "A member calls an item in before the sitting begins; then only its chair takes one"
                        + " up.");
    }

    static Refusals ahead(Sitting sitting) {
        return require(!sitting.state().isOver(), "sitting-is-not-over", "The sitting is over.")
                .and(
                        require(
                                sitting.state() != SittingState.CANCELLED,
                                "sitting-takes-place",
                                "The sitting was cancelled."));
    }

    static Refusals withinCapacity(Agenda agenda, NewItem item, int capacity) {
        int planned = agenda.open().stream().mapToInt(AgendaItem::minutes).sum();
        return require(
                planned + item.minutes() <= capacity,
                "agenda-within-capacity",
                "The agenda has %d minutes, %d of them are taken, and the item takes %d. Move another to the next sitting first."
                        .formatted(capacity, planned, item.minutes()));
    }

    static Refusals thereIsANext(boolean planned, String board) {
        return require(
                planned,
                "next-sitting-is-planned",
                "No later sitting of the %s is planned.".formatted(board));
    }

    private static Refusals require(boolean holds, String rule, String otherwise) {
        return holds ? Refusals.none() : Refusals.of(Refusal.conflict(rule, otherwise));
    }
}
