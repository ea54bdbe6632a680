package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import uk.nhs.england.approvals.servicenow.Merge.Dispute;
import uk.nhs.england.approvals.servicenow.Merge.Said;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whatever both sides say and agreed on. */
class MergePropertyTests {

    private static final List<String> FIELDS = List.of("name", "contact", "url", "owner");

    @Property
    void afterAMergeBothSidesSayTheSameOfAllThatNobodyHasToDecide(
            @ForAll("rules") List<FieldRule> rules,
            @ForAll("values") Map<String, String> agreed,
            @ForAll("values") Map<String, String> ours,
            @ForAll("values") Map<String, String> theirs) {
        var merge = Merge.of(rules, new Said(agreed, ours, theirs));
        var oursThen = told(ours, merge.toTake());
        var theirsThen = told(theirs, merge.toSend());
        var disputed = merge.disputes().stream().map(Dispute::field).toList();

        for (var field : FIELDS) {
            if (disputed.contains(field)) {
                assertThat(oursThen.get(field)).isEqualTo(ours.get(field));
                assertThat(theirsThen.get(field)).isEqualTo(theirs.get(field));
            } else {
                assertThat(oursThen.getOrDefault(field, ""))
                        .isEqualTo(theirsThen.getOrDefault(field, ""));
            }
        }
    }

    @Property
    void whatIsMergedHasNothingLeftToMerge(
            @ForAll("rules") List<FieldRule> rules,
            @ForAll("values") Map<String, String> agreed,
            @ForAll("values") Map<String, String> ours,
            @ForAll("values") Map<String, String> theirs) {
        var merge = Merge.of(rules, new Said(agreed, ours, theirs));
        var again = new Said(agreed, told(ours, merge.toTake()), told(theirs, merge.toSend()));

        assertThat(Merge.of(rules, again).toSend()).isEmpty();
        assertThat(Merge.of(rules, again).toTake()).isEmpty();
    }

    @Property
    void nothingIsLostThatOnlyOneSideChanged(
            @ForAll("values") Map<String, String> agreed,
            @ForAll("values") Map<String, String> now) {
        var rules = FIELDS.stream().map(one -> new FieldRule(one, one, Master.ASK, 0)).toList();

        assertThat(Merge.of(rules, new Said(agreed, now, agreed)).toTake().keySet())
                .noneMatch(field -> agreed.containsKey(field));
    }

    private static Map<String, String> told(
            Map<String, String> before, Map<String, String> learnt) {
        var after = new TreeMap<>(before);
        after.putAll(learnt);
        return after;
    }

    @Provide
    Arbitrary<Map<String, String>> values() {
        return Arbitraries.maps(
                Arbitraries.of(FIELDS), Arbitraries.of("", "one", "another", "a third"));
    }

    @Provide
    Arbitrary<List<FieldRule>> rules() {
        return Arbitraries.of(Master.values())
                .list()
                .ofSize(FIELDS.size())
                .map(
                        masters -> {
                            var rules = new ArrayList<FieldRule>();
                            for (int i = 0; i < FIELDS.size(); i++) {
                                var field = FIELDS.get(i);
                                rules.add(new FieldRule(field, "u_" + field, masters.get(i), 0));
                            }
                            return rules;
                        });
    }
}
