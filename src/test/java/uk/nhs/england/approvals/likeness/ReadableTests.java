package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ReadableTests {

    private final List<Ranked> ranked = ranked();

    @Test
    void whatAReaderMayNotKnowIsLeftOutAndTheNextOnesTakeItsPlace() {
        var told = Readable.most(ranked, 2, all -> without(all, "C-0", "C-1", "C-3"));

        assertThat(told).extracting(Match::reference).containsExactly("C-2", "C-4");
    }

    @Test
    void readersAreAskedForAFewBatchesNotForEachMatch() {
        var asked = new ArrayList<Integer>();
        Readable.most(
                ranked,
                5,
                all -> {
                    asked.add(all.size());
                    return Set.of();
                });

        assertThat(asked).hasSizeLessThan(6);
        assertThat(asked.stream().mapToInt(Integer::intValue).sum()).isEqualTo(ranked.size());
    }

    private static Set<String> without(Set<String> all, String... references) {
        return all.stream()
                .filter(reference -> !List.of(references).contains(reference))
                .collect(Collectors.toSet());
    }

    private static List<Ranked> ranked() {
        try (var index = new Index()) {
            index.apply(
                    IntStream.range(0, 30)
                            .mapToObj(i -> Some.entry("C-" + i, "Zebra", "zebra ".repeat(i + 1)))
                            .map(entry -> Some.stored(entry, 1, null))
                            .toList());
            var question = Question.of(new Text("Zebra", "zebra", null), null);
            return index.like(question).stream()
                    .sorted(
                            (one, other) ->
                                    Integer.compare(
                                            Integer.parseInt(one.known().reference().substring(2)),
                                            Integer.parseInt(
                                                    other.known().reference().substring(2))))
                    .toList();
        }
    }
}
