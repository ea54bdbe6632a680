package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A clash that stands, as it is kept.
 *
 * @param accepted why the change may go ahead in spite of it; null when nobody said so
 */
record KeptClash(long number, Clash clash, Instant since, @Nullable String accepted) {

    boolean stops() {
        return clash.stops() && accepted == null;
    }

    ClashView view() {
        return new ClashView(
                clash.change(),
                clash.kind(),
                clash.other(),
                clash.service(),
                clash.path(),
                clash.words(),
                since,
                null,
                stops());
    }

    NumberedClash numbered() {
        return new NumberedClash(number, view(), accepted);
    }

    /** The same for those who may not know the other change: that there is one. */
    KeptClash untold() {
        var told =
                new Clash(
                        clash.change(),
                        clash.kind(),
                        null,
                        clash.service(),
                        List.of(),
                        "A change that is not for you is in the way.",
                        clash.stops());
        return new KeptClash(number, told, since, accepted);
    }

    /** As it may be told when these changes may not be named. */
    KeptClash without(Set<String> unnamed) {
        var other = clash.other();
        return other != null && unnamed.contains(other) ? untold() : this;
    }

    static Set<String> others(Collection<KeptClash> clashes) {
        return clashes.stream()
                .map(one -> one.clash().other())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
