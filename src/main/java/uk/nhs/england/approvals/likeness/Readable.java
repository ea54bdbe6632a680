package uk.nhs.england.approvals.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Fills a list with what its reader may know of, asking for a few batches at most. */
final class Readable {

    private Readable() {}

    static List<Match> most(List<Ranked> ranked, int most, UnaryOperator<Set<String>> readable) {
        var found = new ArrayList<Match>();
        for (var from = 0; from < ranked.size() && found.size() < most; ) {
            var batch = ranked.subList(from, Math.min(ranked.size(), from + most + from));
            var references = new HashSet<String>();
            batch.forEach(match -> references.add(match.known().reference()));
            var told = readable.apply(references);
            batch.stream()
                    .filter(match -> told.contains(match.known().reference()))
                    .map(Ranked::match)
                    .forEach(found::add);
            from += batch.size();
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }
}
