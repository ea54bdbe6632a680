package uk.nhs.england.approvals.agendas;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What waits for boards, of every kind. */
@Component
class Waiting {

    /** What clashes most, then what is needed first, then what waits longer. */
    static final Comparator<Tabled> BY_NEED_AND_AGE =
            Comparator.<Tabled>comparingInt(Tabled::contested)
                    .reversed()
                    .thenComparing(Tabled::neededBy)
                    .thenComparing(Tabled::since)
                    .thenComparing(tabled -> tabled.subject().reference());

    private final List<Tabled.Source> sources;

    Waiting(List<Tabled.Source> sources) {
        this.sources = sources;
    }

    /** All that waits for a board, what is needed first before the rest. */
    List<Tabled> on(String board) {
        return sources.stream()
                .flatMap(source -> source.waitingFor(board).stream())
                .sorted(BY_NEED_AND_AGE)
                .toList();
    }

    /** One subject, if it waits for a board: to be decided before it is to be ratified. */
    Optional<Tabled> find(String board, String reference) {
        return sources.stream()
                .flatMap(source -> source.waitingFor(board, reference).stream())
                .min(Comparator.comparing(Tabled::kind));
    }

    /** What an item is about, as it waits now: still to be decided, or still to be ratified. */
    Tabled requireAgain(String board, AgendaItem item) {
        boolean ratified = item.kind() == ItemKind.RATIFICATION;
        var reference = item.subject().reference();
        return sources.stream()
                .flatMap(source -> source.waitingFor(board, reference).stream())
                .filter(tabled -> (tabled.kind() == ItemKind.RATIFICATION) == ratified)
                .findFirst()
                .orElseGet(() -> refuse(board, "item", reference));
    }

    /** One subject that waits to be decided by a board; refused when it does not. */
    Tabled requireToDecide(String board, String field, String reference) {
        var tabled = require(board, field, reference);
        return tabled.kind() == ItemKind.RATIFICATION ? refuse(board, field, reference) : tabled;
    }

    /** One subject that waits for a board; refused when it does not. */
    Tabled require(String board, String field, String reference) {
        return find(board, reference).orElseGet(() -> refuse(board, field, reference));
    }

    private static Tabled refuse(String board, String field, String reference) {
        Refusals.of(
                        Refusal.invalid(
                                "item-waits-for-the-board",
                                field,
                                "%s does not wait for a decision of the %s."
                                        .formatted(reference, board)))
                .throwIfAny();
        throw new IllegalStateException("Refused above");
    }

    /** What each of these is part of; those that are part of nothing are left out. */
    Map<String, String> wholes(Collection<String> references) {
        var wholes = new HashMap<String, String>();
        sources.forEach(source -> wholes.putAll(source.wholes(references)));
        return wholes;
    }

    /** Whose submission each of these is. */
    Map<String, Set<PersonId>> authors(Collection<String> references) {
        var authors = new HashMap<String, Set<PersonId>>();
        sources.forEach(source -> authors.putAll(source.authors(references)));
        return authors;
    }
}
