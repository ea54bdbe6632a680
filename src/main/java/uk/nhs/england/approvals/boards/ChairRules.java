package uk.nhs.england.approvals.boards;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

/** Who may take the chair by the board's own rule (product rule 4). */
final class ChairRules {

    private ChairRules() {}

    static Refusals allowed(Roster roster, PersonId chair) {
        return roster.mayChair(chair)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "chair-by-the-boards-rule", "chair", notChair(roster, chair)));
    }

    private static String notChair(Roster roster, PersonId chair) {
        var day = roster.day();
        return switch (roster.terms().chairRule()) {
            case ChairRule.Office office when roster.seat(office.seat()).isPresent() ->
                    "The %s is chaired from the seat %s, which %s does not fill on %s."
                            .formatted(
                                    roster.board(),
                                    roster.seat(office.seat()).get().name(),
                                    chair,
                                    day);
            case ChairRule.Named named when named.person() != null && roster.has(chair) ->
                    "The %s is chaired by %s on %s, or by whoever stands in for them."
                            .formatted(roster.board(), named.person(), day);
            case ChairRule.Office _, ChairRule.Rotation _, ChairRule.Named _ ->
                    "%s is not a member of the %s on %s.".formatted(chair, roster.board(), day);
        };
    }
}
