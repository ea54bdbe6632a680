package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import javax.sql.DataSource;

/** What texts mean, by the real language model. */
class UnderstandingModuleTests {

    private final DataSource database = OwnDatabase.create();
    private final Node node = new Node(database, true);

    @Test
    void aTextKeptAMomentAgoIsComparedByItsMeaningOnceItIsUnderstood() {
        node.keep(Some.entry("C-1", "Ambulances", "Sends a vehicle to an emergency"));
        node.likeness().upToDate();
        assertThat(node.likeness().understandsAll()).isFalse();
        assertThat(meaning(node)).isZero();

        node.likeness().understand(Integer.MAX_VALUE);
        assertThat(node.likeness().understandsAll()).isTrue();
        assertThat(meaning(node)).isPositive();
    }

    @Test
    void noMoreTextsAreUnderstoodThanAskedFor() {
        for (var i = 0; i < 4; i++) {
            node.keep(Some.entry("C-" + i, "Ambulances", "Sends vehicle " + i));
        }
        node.likeness().understand(3);

        assertThat(node.index().sizeWithoutMeaning()).isEqualTo(1);
    }

    @Test
    void whatOneNodeUnderstoodNoOtherComputesAgain() {
        node.keep(Some.entry("C-1", "Ambulances", "Sends a vehicle to an emergency"));
        node.computeAll();
        var other = new Node(database, true);

        assertThat(other.index().sizeWithoutMeaning()).isZero();
        assertThat(meaning(other)).isEqualTo(meaning(node));
    }

    @Test
    void equalTextsAreUnderstoodAtOnce() {
        node.keep(Some.entry("C-1", "Ambulances", "Sends a vehicle to an emergency"));
        node.keep(Some.entry("C-2", "Ambulances", "Sends a vehicle to an emergency"));
        node.likeness().understand(1);

        assertThat(node.likeness().understandsAll()).isTrue();
    }

    private static double meaning(Node node) {
        var asked = new Text("Paramedics", "Dispatching to an emergency", null);
        return node.likeness().like(asked, 1).getFirst().meaning();
    }
}
