package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A fair rotation of the chair: of those who can come, whoever has waited longest takes it, so that
 * nobody takes it twice before everybody who could come has taken it once.
 *
 * <p>Somebody who was absent is next when they are back. Somebody who joins has not had a turn and
 * is next, once. A turn that is fixed counts as a turn, and so does one that comes within the
 * round.
 */
final class ChairRotation {

    /** Longer ago than any turn. */
    private static final int NEVER = Integer.MIN_VALUE;

    private final Map<PersonId, Integer> turns = new HashMap<>();
    private final Function<LocalDate, List<PersonId>> members;
    private int turn;

    private ChairRotation(List<PersonId> past, Function<LocalDate, List<PersonId>> members) {
        this.members = members;
        past.forEach(this::took);
    }

    /**
     * A sitting that wants a chair.
     *
     * @param fixed who takes it in any case; null when nobody does
     * @param rotates whether it is given by rotation, when nobody takes it in any case
     */
    record Slot(LocalDate day, @Nullable PersonId fixed, boolean rotates) {

        private boolean wantsOne() {
            return fixed == null && rotates;
        }
    }

    /**
     * Who takes the chair of each sitting; nobody where nobody can come.
     *
     * @param slots in the order in which they sit
     * @param past who took the chair before, those of long ago first
     * @param members those of the rotation who can come on a day, those who joined first first
     */
    static List<Optional<PersonId>> plan(
            List<Slot> slots, List<PersonId> past, Function<LocalDate, List<PersonId>> members) {
        var rotation = new ChairRotation(past, members);
        var chairs = new ArrayList<Optional<PersonId>>();
        for (int index = 0; index < slots.size(); index++) {
            chairs.add(rotation.chair(slots.subList(index, slots.size())));
        }
        return chairs;
    }

    /** Of the first of these sittings. */
    private Optional<PersonId> chair(List<Slot> ahead) {
        var slot = ahead.getFirst();
        var chair = slot.wantsOne() ? next(slot, ahead) : Optional.ofNullable(slot.fixed());
        chair.ifPresent(this::took);
        return chair;
    }

    private Optional<PersonId> next(Slot slot, List<Slot> ahead) {
        var available = members.apply(slot.day());
        var soon = fixedWithin(ahead.subList(1, Math.min(ahead.size(), roundOf(available))));
        return available.stream()
                .min(
                        Comparator.<PersonId, Boolean>comparing(soon::contains)
                                .thenComparing(one -> turns.getOrDefault(one, NEVER)));
    }

    /** As many sittings as there are members who can come; 1 at least. */
    private static int roundOf(List<PersonId> available) {
        return Math.max(1, available.size());
    }

    private static Set<PersonId> fixedWithin(List<Slot> slots) {
        return slots.stream().map(Slot::fixed).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private void took(PersonId person) {
        turns.put(person, turn++);
    }
}
