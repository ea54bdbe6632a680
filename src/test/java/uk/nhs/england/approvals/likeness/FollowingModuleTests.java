package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/** Nodes follow what is committed, each into an index of its own. */
class FollowingModuleTests {

    private final DataSource database = OwnDatabase.create();
    private final Node node = new Node(database, false);

    @Test
    void whatIsCommittedIsFoundAfterCatchingUp() {
        node.index();
        new Node(database, false).keep(zebra("C-1"));
        assertThat(found(node)).isEmpty();

        node.likeness().upToDate();
        assertThat(found(node)).containsExactly("C-1");
    }

    @Test
    void aTransactionThatBeganEarlierAndCommitsLaterIsNotMissed() throws Exception {
        node.index();
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var slow =
                    other.submit(
                            () ->
                                    new Node(database, false)
                                            .inTransaction(
                                                    kept -> {
                                                        kept.keep(zebra("C-1"));
                                                        written.countDown();
                                                        await(commit);
                                                    }));
            await(written);
            new Node(database, false).keep(zebra("C-2"));
            node.likeness().upToDate();
            assertThat(found(node)).containsExactly("C-2");

            commit.countDown();
            slow.get(30, TimeUnit.SECONDS);
        }
        node.likeness().upToDate();
        assertThat(found(node)).containsExactly("C-1", "C-2");
    }

    @Test
    void whatIsRolledBackLeavesNothing() {
        assertThatThrownBy(
                        () ->
                                node.inTransaction(
                                        kept -> {
                                            kept.keep(zebra("C-1"));
                                            throw new IllegalStateException("rolled back");
                                        }))
                .hasMessage("rolled back");
        node.likeness().upToDate();

        assertThat(found(node)).isEmpty();
        assertThat(node.index().size()).isZero();
    }

    @Test
    void anEntryThatIsForgottenIsGoneAndOneThatIsKeptAgainIsBack() {
        node.keep(zebra("C-1"));
        node.index();
        node.forget(Kind.CASE, "C-1");
        node.likeness().upToDate();
        assertThat(found(node)).isEmpty();

        node.keep(zebra("C-1"));
        node.likeness().upToDate();
        assertThat(found(node)).containsExactly("C-1");
    }

    @Test
    void anEntryIsFoundByItsLatestTextOnly() {
        node.keep(zebra("C-1"));
        node.index();
        node.keep(Some.entry("C-1", "Ledger", "Keeps a ledger"));
        node.likeness().upToDate();

        assertThat(found(node)).isEmpty();
        assertThat(node.likeness().like(new Text("", "ledgers", null), 5)).hasSize(1);
    }

    @Test
    void nodesAgreeToTheLastDigitWhateverOrderTheySawThingsIn() {
        var other = new Node(database, false);
        node.index();
        for (var i = 0; i < 20; i++) {
            (i % 2 == 0 ? node : other).keep(numbered(i, "first"));
            if (i % 3 == 0) {
                node.likeness().upToDate();
            }
        }
        for (var i = 19; i >= 0; i -= 2) {
            other.keep(numbered(i, "second"));
        }
        node.forget(Kind.CASE, "C-4");
        node.likeness().upToDate();
        var late = new Node(database, false);

        assertThat(answers(node)).hasSize(19).isEqualTo(answers(late)).isEqualTo(answers(other));
    }

    @Test
    void anIndexMadeAgainAnswersAsTheOneThatFollowed() {
        for (var i = 0; i < 20; i++) {
            node.keep(numbered(i, "first"));
            node.likeness().upToDate();
        }
        node.forget(Kind.CASE, "C-4");
        node.likeness().upToDate();
        var followed = answers(node);
        node.likeness().rebuild();

        assertThat(answers(node)).hasSize(19).isEqualTo(followed);
    }

    @Test
    void withoutMeaningWordsRankAlone() {
        node.keep(zebra("C-1"));
        node.likeness().understand(10);
        var match = node.likeness().like(new Text("Zebra", "zebras", null), 5).getFirst();

        assertThat(match.meaning()).isZero();
        assertThat(match.words()).isPositive();
        assertThat(node.likeness().understandsAll()).isTrue();
    }

    private static Entry zebra(String reference) {
        return Some.entry(reference, "Zebra portal", "Books vaccinations of zebras");
    }

    private static Entry numbered(int i, String when) {
        return Some.entry(
                "C-" + i, "Portal of trust " + i % 5, when + " zebra booking of ward " + i % 7);
    }

    private static List<String> found(Node node) {
        return node.likeness().like(new Text("", "zebra", null), 5).stream()
                .map(Match::reference)
                .toList();
    }

    private static List<Match> answers(Node node) {
        return node.likeness().like(new Text("Portal", "first zebra booking ward 3", null), 100);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
