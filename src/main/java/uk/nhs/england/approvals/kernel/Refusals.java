package uk.nhs.england.approvals.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every reason why an act may not happen; none means that it may. Throws itself. */
public record Refusals(List<Refusal> all) {

    public Refusals {
        all = List.copyOf(all);
    }

    public static Refusals none() {
        return new Refusals(List.of());
    }

    public static Refusals of(Refusal... refusals) {
        return new Refusals(List.of(refusals));
    }

    /** Asks every rule about the same act and keeps each reason given. */
    public static <T> Refusals ask(List<Function<T, Optional<Refusal>>> rules, T act) {
        return new Refusals(
                rules.stream().map(rule -> rule.apply(act)).flatMap(Optional::stream).toList());
    }

    public Refusals and(Refusals others) {
        var both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Refusals(both);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * @throws Refused when there is a reason
     */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new Refused(this);
        }
    }
}
