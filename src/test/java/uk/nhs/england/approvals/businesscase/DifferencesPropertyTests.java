package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.businesscase.answers.Costs;
import uk.nhs.england.approvals.businesscase.answers.Need;
import uk.nhs.england.approvals.businesscase.answers.Option;
import uk.nhs.england.approvals.businesscase.answers.YearCost;
import uk.nhs.england.approvals.kernel.FieldChange;

import java.util.Map;
import java.util.TreeMap;

/** What is shown as the difference of two versions is the whole difference (rule 3). */
class DifferencesPropertyTests {

    @Property(tries = 150)
    void thereIsNoneExactlyWhenTheVersionsAreEqual(
            @ForAll("answers") Answers one, @ForAll("answers") Answers other) {
        assertThat(Differences.between(one, one)).isEmpty();
        assertThat(Differences.between(one, other).isEmpty())
                .isEqualTo(Json.write(one).equals(Json.write(other)));
    }

    @Property(tries = 150)
    void applyingItToOneVersionGivesTheOther(
            @ForAll("answers") Answers before, @ForAll("answers") Answers after) {
        var fields = fields(before);
        for (var change : Differences.between(before, after)) {
            assertThat(fields.get(change.field())).isEqualTo(change.before());
            if (change.after() == null) {
                fields.remove(change.field());
            } else {
                fields.put(change.field(), change.after());
            }
        }
        assertThat(fields).isEqualTo(fields(after));
    }

    @Property(tries = 150)
    void fromTheOtherSideItIsTheSameTurnedRound(
            @ForAll("answers") Answers one, @ForAll("answers") Answers other) {
        assertThat(Differences.between(other, one))
                .isEqualTo(
                        Differences.between(one, other).stream()
                                .map(
                                        change ->
                                                new FieldChange(
                                                        change.field(),
                                                        change.after(),
                                                        change.before()))
                                .toList());
    }

    @Provide
    Arbitrary<Answers> answers() {
        var text = Arbitraries.strings().ofMaxLength(6).injectNull(0.3);
        var options =
                Combinators.combine(
                                Arbitraries.strings().alpha().ofMaxLength(4),
                                text,
                                Arbitraries.longs().between(0, 5).injectNull(0.3))
                        .as(Option::new)
                        .list()
                        .ofMaxSize(3)
                        .injectNull(0.2);
        var need =
                Combinators.combine(text, options)
                        .as(
                                (words, some) ->
                                        new Need(null, words, some, null, null, words, 3L, null))
                        .injectNull(0.2);
        var costs =
                Arbitraries.longs()
                        .between(0, 3)
                        .map(pounds -> new YearCost(2026, pounds))
                        .list()
                        .ofMaxSize(2)
                        .map(years -> new Costs(years, null, null, null))
                        .injectNull(0.2);
        return Combinators.combine(need, costs)
                .as((one, two) -> new Answers(one, two, null, null, null, null, null, null, null));
    }

    /** Every field with its value; a difference from nothing at all names each. */
    private static Map<String, String> fields(Answers answers) {
        var fields = new TreeMap<String, String>();
        for (FieldChange change : Differences.between(Map.of(), answers)) {
            fields.put(change.field(), change.after());
        }
        return fields;
    }
}
