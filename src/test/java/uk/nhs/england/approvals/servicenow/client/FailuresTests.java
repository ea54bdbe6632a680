package uk.nhs.england.approvals.servicenow.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

import uk.nhs.england.approvals.servicenow.client.Failure.Kind;
import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties.Login;
import uk.nhs.england.approvals.servicenow.standin.Control;
import uk.nhs.england.approvals.servicenow.standin.Fault;
import uk.nhs.england.approvals.servicenow.standin.StandIn;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Whatever ServiceNow does instead of answering, the client says what that was and goes on. */
class FailuresTests {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final StandIn standIn = StandIn.start(0, 1);
    private final Control control = new Control(standIn.url());
    private final Client client = new Client(Clients.of(standIn.url(), Clients.QUICK));

    @AfterEach
    void close() {
        control.close();
        standIn.close();
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, BUSY",
        "FAILED, FAILED",
        "HTML, NOT_JSON",
        "HALF, BROKEN_OFF",
        "SILENCE, SILENT",
        "EXPIRED, SIGN_ON"
    })
    void whatFailsNowAndThenIsAskedAgainUntilItIsAnswered(Fault fault, Kind kind) {
        control.fail(Map.of(fault, 0.25), A_MINUTE);

        for (int i = 0; client.faults.met().getOrDefault(kind, 0L) < 2 && i < 100; i++) {
            assertThatCode(this::askUnlessSignedOutTwice).doesNotThrowAnyException();
        }

        assertThat(client.faults.met()).containsKey(kind);
    }

    /** A token that is refused is renewed once; two in a row are told. */
    private void askUnlessSignedOutTwice() {
        try {
            client.ask();
        } catch (Failure e) {
            if (e.kind() != Kind.SIGN_ON) {
                throw e;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"FAILED, FAILED", "HTML, NOT_JSON", "HALF, BROKEN_OFF", "BUSY, BUSY"})
    void whatFailsAlwaysIsToldInWords(Fault fault, Kind kind) {
        client.ask();
        control.fail(Map.of(fault, 1.0), A_MINUTE);

        var failure = failure();

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasMessageContaining("ServiceNow").hasMessageNotContaining("secret");
        assertThat(client.faults.met()).containsEntry(kind, 5L);
        assertThat(client.faults.retries()).isEqualTo(4);
    }

    @Test
    void aMinuteOfSilenceIsNotWaitedFor() {
        client.ask();
        control.fail(Map.of(Fault.SILENCE, 1.0), A_MINUTE);
        long begun = System.nanoTime();

        assertThat(failure().kind()).isEqualTo(Kind.SILENT);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void anInstanceThatFailsAgainAndAgainIsLeftAlone() {
        client.ask();
        control.fail(Map.of(Fault.FAILED, 1.0), A_MINUTE);
        while (!client.calls.isResting()) {
            failure();
        }
        long calls = client.faults.calls();

        assertThat(failure().kind()).isEqualTo(Kind.RESTING);
        assertThat(client.faults.calls()).isEqualTo(calls);
    }

    @Test
    void everybodyWaitsWhenOneIsToldToComeBackLater() {
        client.ask();
        control.fail(Map.of(Fault.BUSY, 1.0), A_MINUTE);

        assertThat(failure().kind()).isEqualTo(Kind.BUSY);
        assertThat(client.calls.pause()).isPositive();
        assertThat(client.calls.isResting()).isFalse();
    }

    @Test
    void aWrongSecretIsToldAndNotTriedAgain() {
        var login = new Login("approvals", "wrong", "", "");
        var stranger = new Client(Clients.with(standIn.url(), login, Clients.QUICK));

        var failure = catchThrowableOfType(Failure.class, stranger::ask);

        assertThat(failure.kind()).isEqualTo(Kind.SIGN_ON);
        assertThat(stranger.faults.retries()).isZero();
        assertThat(login.toString()).doesNotContain("wrong");
    }

    @Test
    void aUserWithAPasswordSignsOnToo() {
        var login = new Login("", "", "approvals", "not-a-real-secret");

        new Client(Clients.with(standIn.url(), login, Clients.QUICK)).ask();
    }

    @Test
    void whereNobodyListensIsToldInWords() {
        standIn.close();

        assertThat(failure())
                .hasMessageStartingWith("ServiceNow cannot be reached")
                .extracting(Failure::kind)
                .isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void anAnswerIsReadUpToALimit() {
        control.insert(Map.of("name", "x".repeat(4000), "comments", "y".repeat(4000)));
        var small = limited(DataSize.ofBytes(2000));

        var query = Query.orderedBy("sys_id");

        var failure =
                catchThrowableOfType(
                        Failure.class,
                        () -> small.tables.page(query, List.of("name", "comments"), 0));

        assertThat(failure.kind()).isEqualTo(Kind.BROKEN_OFF);
    }

    private Client limited(DataSize largest) {
        var quick = Clients.QUICK;
        var limits =
                new Limits(
                        quick.connect(),
                        quick.answer(),
                        largest,
                        quick.page(),
                        quick.callsPerSecond(),
                        2,
                        quick.firstPause(),
                        quick.longestPause(),
                        quick.rest());
        return new Client(Clients.of(standIn.url(), limits));
    }

    private Failure failure() {
        return catchThrowableOfType(Failure.class, client::ask);
    }
}
