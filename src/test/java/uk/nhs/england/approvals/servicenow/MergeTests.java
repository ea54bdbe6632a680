package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.servicenow.Merge.Dispute;
import uk.nhs.england.approvals.servicenow.Merge.Said;

import java.util.List;
import java.util.Map;

/** Which side learns what, by who changed a field and who is its master. */
class MergeTests {

    @Test
    void aFieldOfOursThatWasChangedThereIsOverwritten() {
        var merge = merge(Master.OURS, "old", "old", "theirs");

        assertThat(merge.toSend()).containsEntry("name", "old");
        assertThat(merge.toTake()).isEmpty();
    }

    @Test
    void aFieldOfTheirsThatWasChangedHereIsTakenBack() {
        var merge = merge(Master.THEIRS, "old", "ours", "old");

        assertThat(merge.toTake()).containsEntry("name", "old");
        assertThat(merge.toSend()).isEmpty();
    }

    @Test
    void whoeverChangedASharedFieldAloneTellsTheOther() {
        assertThat(merge(Master.ASK, "old", "ours", "old").toSend()).containsEntry("name", "ours");
        assertThat(merge(Master.ASK, "old", "old", "theirs").toTake())
                .containsEntry("name", "theirs");
    }

    @Test
    void aSharedFieldThatBothChangedIsForAPersonWithBothValues() {
        var merge = merge(Master.ASK, "old", "ours", "theirs");

        assertThat(merge.disputes()).containsExactly(new Dispute("name", "old", "ours", "theirs"));
        assertThat(merge.toSend()).isEmpty();
        assertThat(merge.toTake()).isEmpty();
    }

    @Test
    void bothMayChangeAFieldToTheSame() {
        assertThat(merge(Master.ASK, "old", "new", "new").isNothing()).isTrue();
    }

    @Test
    void whoeverSaysSomethingFirstTellsTheOther() {
        assertThat(first(Master.THEIRS, "ours", "").toSend()).containsEntry("name", "ours");
        assertThat(first(Master.OURS, "", "theirs").toTake()).containsEntry("name", "theirs");
    }

    @Test
    void whereBothSaySomethingFirstTheMasterIsRight() {
        assertThat(first(Master.OURS, "ours", "theirs").toSend()).containsKey("name");
        assertThat(first(Master.THEIRS, "ours", "theirs").toTake()).containsKey("name");
        assertThat(first(Master.ASK, "ours", "theirs").disputes())
                .containsExactly(new Dispute("name", null, "ours", "theirs"));
    }

    @Test
    void aRecordThatThereIsNotIsToldEverything() {
        var merge = Merge.creating(Map.of("name", "Portal", "contact", ""));

        assertThat(merge.toSend()).containsExactly(Map.entry("name", "Portal"));
    }

    @Test
    void aFieldWithoutARuleIsNotExchanged() {
        var said = new Said(Map.of(), Map.of("owner", "a"), Map.of("owner", "b"));

        assertThat(Merge.of(List.of(rule(Master.OURS)), said).isNothing()).isTrue();
    }

    private static Merge merge(Master master, String agreed, String ours, String theirs) {
        return Merge.of(
                List.of(rule(master)),
                new Said(Map.of("name", agreed), Map.of("name", ours), Map.of("name", theirs)));
    }

    private static Merge first(Master master, String ours, String theirs) {
        return Merge.of(
                List.of(rule(master)),
                new Said(Map.of(), Map.of("name", ours), Map.of("name", theirs)));
    }

    private static FieldRule rule(Master master) {
        return new FieldRule("name", "name", master, 0);
    }
}
