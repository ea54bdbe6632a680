package uk.nhs.england.approvals.realrun.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generated changes are what {@link Distributions} says of them. */
class GeneratorTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 4);
    private static final LocalDate END = FIRST.plusWeeks(104);
    private static final World WORLD =
            new World(
                    IntStream.rangeClosed(1, 1780).mapToObj("SV-%04d"::formatted).toList(),
                    List.of("SV-0007", "SV-0011"),
                    List.of("Cloudwise"),
                    List.of("priya.nair", "sam.okafor"));

    private final List<GeneratedChange> changes = generator(1).changes();

    private static Generator generator(long seed) {
        return new Generator(new Generator.Wish(seed, 30_000, FIRST, END, WORLD));
    }

    @Test
    void theSameSeedGivesTheSameChangesAndAnotherDoesNot() {
        assertThat(generator(1).changes()).isEqualTo(changes);
        assertThat(generator(2).changes()).isNotEqualTo(changes);
    }

    @Test
    void lanesHaveTheirSharesWithinThreeInTwoThousand() {
        Distributions.SHARES.forEach(
                (lane, share) ->
                        assertThat(share(change -> change.lane() == lane))
                                .as(lane.name())
                                .isCloseTo(share, within(0.0015)));
    }

    @Test
    void noWindowEndsBeforeItBeginsAndNothingHappensBeforeItWasAskedFor() {
        assertThat(changes)
                .allSatisfy(
                        change -> {
                            var window = change.window();
                            assertThat(window.until()).isAfter(window.from());
                            assertThat(change.made().started())
                                    .isBetween(window.from(), window.until());
                            assertThat(change.made().ended()).isAfter(change.made().started());
                            assertThat(change.made().reviewed()).isAfter(change.made().ended());
                            if (change.lane() != Lane.UNAUTHORISED) {
                                assertThat(change.approval().asked()).isBefore(window.from());
                                assertThat(change.approval().decided())
                                        .isBetween(change.approval().asked(), window.from());
                            }
                        });
    }

    @Test
    void theWeekHasItsRhythmByTheClocksOfEngland() {
        Map<DayOfWeek, Long> days =
                changes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> begins(one).getDayOfWeek(), Collectors.counting()));
        Distributions.WEEKDAYS.forEach(
                (day, share) ->
                        assertThat(Objects.requireNonNull(days.get(day)) / 30_000.0)
                                .as(day.name())
                                .isCloseTo(share, within(0.02)));
        assertThat(share(one -> begins(one).getHour() >= 18 && begins(one).getHour() < 23))
                .isCloseTo(0.56, within(0.03));
    }

    @Test
    void theYearsEndIsQuiet() {
        long days = FIRST.datesUntil(END).filter(Rhythm::isQuiet).count();
        double quiet = share(one -> Rhythm.isQuiet(begins(one).toLocalDate()));
        assertThat(quiet).isLessThan(0.3 * days / 728);
    }

    @Test
    void aFewServicesAndTemplatesHaveMuchOfTheChanges() {
        var services = counts(change -> change.services().getFirst());
        assertThat(services.getFirst()).isGreaterThan(20 * services.get(services.size() / 2));
        var templates = counts(GeneratedChange::template).subList(1, Distributions.TEMPLATES);
        assertThat(templates.getFirst()).isGreaterThan(5 * templates.getLast());
    }

    @Test
    void lengthsHaveAHeavyTail() {
        var minutes =
                changes.stream()
                        .filter(one -> one.lane() == Lane.STANDARD)
                        .map(one -> Duration.between(one.window().from(), one.window().until()))
                        .map(Duration::toMinutes)
                        .sorted()
                        .toList();
        long median = minutes.get(minutes.size() / 2);
        assertThat(median).isBetween(28L, 32L);
        assertThat(minutes.get(minutes.size() * 99 / 100)).isGreaterThan(6 * median);
    }

    @Test
    void templatesFailUnlike() {
        var failures =
                generator(1).templates().stream()
                        .map(GeneratedTemplate::failures)
                        .distinct()
                        .toList();
        assertThat(failures).containsExactlyInAnyOrder(0.002, 0.01, 0.04);
        assertThat(share(change -> change.made().outcome().isFailure())).isBetween(0.005, 0.02);
    }

    @Test
    void theFileSaysOfEachLineThatItIsGenerated() {
        var lines = ChangeFile.of(changes.subList(0, 100), "TPL-"::concat).lines().toList();
        assertThat(lines).hasSize(101);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "number,title,lane,template,services,team,vendor,requester,implementers,"
                                + "asked_at,submitted_at,decided_at,altered_by_cab,window_from,"
                                + "window_until,started_at,ended_at,outcome,reviewed_at,incident");
        assertThat(lines.subList(1, 101))
                .allMatch(line -> line.matches("GEN-\\d{6},Generated: .*"));
    }

    private static ZonedDateTime begins(GeneratedChange change) {
        return change.window().from().atZone(Rhythm.LONDON);
    }

    private double share(Predicate<GeneratedChange> such) {
        return changes.stream().filter(such).count() / (double) changes.size();
    }

    /** How many there are of each, the most first. */
    private List<Long> counts(Function<GeneratedChange, String> of) {
        return changes.stream()
                .collect(Collectors.groupingBy(of, Collectors.counting()))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
