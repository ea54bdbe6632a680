package uk.nhs.england.approvals.boards;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.Set;

/** What members may say before a sitting, one named rule each. */
final class AttendingRules {

    private AttendingRules() {}

    static Refusals refusals(Reply reply, Sitting sitting, Roster roster, Actor actor) {
        return theirs(reply, actor)
                .and(ahead(sitting))
                .and(member(roster, reply.person()))
                .and(standsIn(roster, reply));
    }

    private static Refusals theirs(Reply reply, Actor actor) {
        return actor.is(Role.PMO) || actor.principal().equals(reply.person())
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "members-reply-for-themselves",
                                "A member replies for themself, or the PMO for them."));
    }

    private static Refusals ahead(Sitting sitting) {
        return sitting.state().isAhead()
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "replies-before-the-sitting",
                                "The sitting is not ahead any more."));
    }

    private static Refusals standsIn(Roster roster, Reply reply) {
        var alternate = reply.alternate();
        if (alternate == null) {
            return Refusals.none();
        }
        return reply.reply() == Reply.Kind.APOLOGIES && roster.standsIn(alternate, reply.person())
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "alternate-of-the-same-seat",
                                "alternate",
                                "With apologies, an alternate of the same seat may come: %s is none."
                                        .formatted(alternate)));
    }

    private static Refusals member(Roster roster, PersonId person) {
        return roster.has(person)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "members-only",
                                "person",
                                "%s is not a member of the %s on %s."
                                        .formatted(person, roster.board(), roster.day())));
    }

    static Refusals membersOnly(Set<PersonId> people, Roster roster) {
        List<Refusal> strangers =
                people.stream()
                        .filter(person -> !roster.has(person))
                        .map(
                                person ->
                                        Refusal.invalid(
                                                "members-only",
                                                "present",
                                                "%s is not a member of the %s on %s."
                                                        .formatted(
                                                                person,
                                                                roster.board(),
                                                                roster.day())))
                        .toList();
        return new Refusals(strangers);
    }
}
