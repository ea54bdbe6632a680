package uk.nhs.england.approvals.agendas;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that waits for a board's decision and so can be put on its agenda.
 *
 * @param version the frozen version that the board is to decide on
 * @param title what people call it
 * @param kind to be decided, or to be ratified
 * @param neededBy the day by which its authors need the decision
 * @param since when it began to wait
 * @param contested how many others it clashes with: what clashes is seen first
 */
public record Tabled(
        Subject subject,
        int version,
        String title,
        ItemKind kind,
        LocalDate neededBy,
        Instant since,
        int contested) {

    /** One that clashes with nothing. */
    public Tabled(
            Subject subject,
            int version,
            String title,
            ItemKind kind,
            LocalDate neededBy,
            Instant since) {
        this(subject, version, title, kind, neededBy, since, 0);
    }

    /** The same, clashing with so many others. */
    public Tabled contested(int others) {
        return new Tabled(subject, version, title, kind, neededBy, since, others);
    }

    /** Says what waits for a board; the feature that owns a kind of subject implements it. */
    public interface Source {

        /** All that waits for the board, in any order. */
        List<Tabled> waitingFor(String board);

        /** One subject, if it waits for the board. */
        Optional<Tabled> waitingFor(String board, String reference);

        /** Whose submission each of these is, by reference; those of another kind are left out. */
        Map<String, Set<PersonId>> authors(Collection<String> references);

        /** What each of these is part of; an interest in the whole is one in the part (rule 5). */
        default Map<String, String> wholes(Collection<String> references) {
            return Map.of();
        }
    }
}
