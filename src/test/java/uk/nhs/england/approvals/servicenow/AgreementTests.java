package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.servicenow.Merge.Dispute;

import java.util.List;
import java.util.Map;

/** Both sides agree on what the record says afterwards, not on what it was to say. */
class AgreementTests {

    private static final Map<String, String> OURS = Map.of("name", "Portal", "contact", "");

    @Test
    void bothAgreeOnWhatBothSay() {
        var agreement = Agreement.of(creating(), OURS, false);

        assertThat(agreement.agreed()).isEqualTo(OURS);
        assertThat(agreement.surprises()).isFalse();
    }

    @Test
    void aRecordThatSomebodyMadeMeanwhileIsComparedAgain() {
        var agreement =
                Agreement.of(creating(), Map.of("name", "Portal", "contact", "desk"), false);

        assertThat(agreement.agreed()).containsOnlyKeys("name");
        assertThat(agreement.surprises()).isTrue();
    }

    @Test
    void aFieldThatSomebodyChangedMeanwhileStaysAsItWasAgreed() {
        var link = new Link("SV-0001", "id", 1, Map.of("name", "Old", "contact", "before"));
        var ours = Map.of("name", "Portal", "contact", "before");
        var merge = new Merge(Map.of("name", "Portal"), Map.of(), List.of());

        var agreement =
                Agreement.of(
                        new Plan("SV-0001", ours, link, null, merge, null),
                        Map.of("name", "Portal", "contact", "changed"),
                        false);

        assertThat(agreement.agreed()).isEqualTo(Map.of("name", "Portal", "contact", "before"));
        assertThat(agreement.surprises()).isTrue();
    }

    @Test
    void whatAPersonHasToDecideIsNoSurpriseAndNotAgreed() {
        var merge =
                new Merge(
                        Map.of(),
                        Map.of(),
                        List.of(new Dispute("name", null, "Portal", "Service")));

        var agreement =
                Agreement.of(
                        new Plan("SV-0001", OURS, null, null, merge, null),
                        Map.of("name", "Service"),
                        false);

        assertThat(agreement.agreed()).containsOnlyKeys("contact");
        assertThat(agreement.surprises()).isFalse();
    }

    @Test
    void whatIsLearntIsAgreed() {
        var merge = new Merge(Map.of(), Map.of("contact", "desk"), List.of());
        var plan = new Plan("SV-0001", OURS, null, null, merge, null);
        var theirs = Map.of("name", "Portal", "contact", "desk");

        assertThat(Agreement.of(plan, theirs, true).agreed()).isEqualTo(theirs);
        assertThat(Agreement.of(plan, theirs, false).agreed()).containsOnlyKeys("name");
        assertThat(Agreement.of(plan, theirs, false).surprises()).isFalse();
    }

    private static Plan creating() {
        return new Plan("SV-0001", OURS, null, null, Merge.creating(OURS), null);
    }
}
