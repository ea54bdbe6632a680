package uk.nhs.england.approvals.minutes;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.time.Period;

/** What an action must be, and who says that it is done. */
final class ActionRules {

    private static final Period LONGEST = Period.ofYears(2);

    private ActionRules() {}

    static Refusals dueAhead(LocalDate due, LocalDate today) {
        return due.isBefore(today) || due.isAfter(today.plus(LONGEST))
                ? Refusals.of(
                        Refusal.invalid(
                                "action-is-due-ahead",
                                "due",
                                "An action is due today or later, within two years."))
                : Refusals.none();
    }

    static Refusals ownerIsKnown(boolean isKnown, PersonId owner) {
        return isKnown
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "person-is-known",
                                "owner",
                                "There is nobody with the username %s who can act today."
                                        .formatted(owner)));
    }

    static Refusals byItsOwner(PersonId owner, Actor actor) {
        return actor.principal().equals(owner) || actor.is(Role.PMO)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "the-owner-completes-an-action",
                                "Only the owner of the action, %s, or the PMO says that it is done."
                                        .formatted(owner)));
    }

    static Refusals notDone(Action action) {
        return action.doneAt() == null
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict("action-is-done-once", "The action is done already."));
    }
}
