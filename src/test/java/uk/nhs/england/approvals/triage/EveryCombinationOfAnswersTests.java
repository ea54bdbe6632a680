package uk.nhs.england.approvals.triage;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.businesscase.RouteKind;
import uk.nhs.england.approvals.businesscase.RouteProposal;
import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.tables.DecisionTable;
import uk.nhs.england.approvals.tables.Tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whatever the answers are, a case goes to the ARB, last, or to an outcome with a reason; and what
 * is digital goes to DPAG (rules 1, 2 and 7).
 *
 * <p>The answers that choose boards are combined in full, against the rows that look at them; a
 * sample of all answers goes against the whole table.
 */
class EveryCombinationOfAnswersTests {

    private static final Map<String, Long> THRESHOLDS =
            Map.of(
                    "veryLargeProject", 10_000_000L,
                    "lightRenewal", 100_000L,
                    "financeReview", 100_000L);

    private static final Choice REQUEST =
            new Choice(
                    "need",
                    "request",
                    "NEW_SERVICE",
                    "SIGNIFICANT_CHANGE",
                    "RENEWAL",
                    "MINOR_CHANGE",
                    "ADVICE");

    private static final List<Choice> OF_BOARDS =
            List.of(
                    REQUEST,
                    yesOrNo("digital", "publicDigitalService"),
                    yesOrNo("digital", "mobileApp"),
                    new Choice(
                            "costs",
                            "wholeLifeCost",
                            cost(0),
                            cost(99_999),
                            cost(100_000),
                            cost(10_000_000)),
                    new Choice("technology", "coreItImpact", "NONE", "USES", "CHANGES"),
                    yesOrNo("technology", "differsFromArchitecture"),
                    yesOrNo("technology", "privateNetworks"));

    private static final List<Choice> OF_CONSULTEES =
            List.of(
                    REQUEST,
                    yesOrNo("data", "personalData"),
                    new Choice("data", "dataLocation", "ENGLAND", "UNITED_KINGDOM", "OFFSHORE"),
                    yesOrNo("data", "internetFacing"),
                    new Choice("supplier", "certifications", List.of(), certificate()),
                    new Choice("technology", "singleSignOn", "OPENID_CONNECT", "SAML", "NONE"),
                    new Choice("costs", "procurementRoute", "G_CLOUD", "IN_HOUSE"));

    private static DecisionTable table;

    @BeforeAll
    static void publishedTable() throws IOException {
        table = new Tables().on("triage", LocalDate.parse("2026-09-02"));
    }

    @Test
    void everyCombinationThatChoosesBoardsEndsWell() throws IOException {
        var rows = boardRows();

        assertThat(combinations(OF_BOARDS))
                .hasSize(960)
                .allSatisfy(answers -> endsWell(answers, rows));
    }

    @Test
    void aSampleOfAllAnswersEndsWell() {
        var random = new Random(20260902);
        assertThat(Stream.generate(() -> anyOf(random)).limit(100))
                .allSatisfy(answers -> endsWell(answers, table));
    }

    private static void endsWell(Answers answers, DecisionTable table) {
        var route = DecisionTableRouting.propose(answers, table, THRESHOLDS);
        var boards = route.boards().stream().map(RouteProposal.Step::code).toList();

        if (route.kind() == RouteKind.BOARDS) {
            assertThat(boards).doesNotHaveDuplicates().endsWith("ARB");
            assertThat(boards).isSubsetOf("TDA", "DPAG", "ARB");
            assertThat(boards.contains("DPAG")).isEqualTo(isDigital(answers));
        } else {
            assertThat(boards).isEmpty();
            assertThat(route.consultees()).isEmpty();
        }
        hasReasons(route);
    }

    /**
     * The published table without the rows that name consultees: evaluating those would take most
     * of the time.
     */
    private static DecisionTable boardRows() throws IOException {
        try (var file = Tables.class.getResourceAsStream("/processes/triage.2026-04-01.dmn")) {
            var all = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
            var some =
                    Pattern.compile("<rule .*?</rule>", Pattern.DOTALL)
                            .matcher(all)
                            .replaceAll(
                                    row ->
                                            row.group().contains("CONSULTEE")
                                                    ? ""
                                                    : Matcher.quoteReplacement(row.group()))
                            .replace("<text>-</text>", "<text></text>");
            return Tables.read(
                    "triage", table.inEffectFrom(), new ByteArrayInputStream(some.getBytes(UTF_8)));
        }
    }

    private static void hasReasons(RouteProposal route) {
        assertThat(route.firedRows()).isNotEmpty();
        assertThat(route.firedRows())
                .allSatisfy(row -> assertThat(row.words()).isNotBlank().endsWith("."));
        assertThat(Stream.concat(route.boards().stream(), route.consultees().stream()))
                .allSatisfy(step -> assertThat(step.reason()).isNotBlank().endsWith("."));
    }

    private static boolean isDigital(Answers answers) {
        var digital = Objects.requireNonNull(answers.digital());
        return Boolean.TRUE.equals(digital.publicDigitalService())
                || Boolean.TRUE.equals(digital.mobileApp())
                || Objects.requireNonNull(answers.costs()).totalPounds() >= 10_000_000;
    }

    private static List<Answers> combinations(List<Choice> choices) {
        int all =
                choices.stream()
                        .mapToInt(choice -> choice.values().length)
                        .reduce(1, Math::multiplyExact);
        return Stream.iterate(0, number -> number + 1)
                .limit(all)
                .map(number -> combination(choices, number))
                .toList();
    }

    private static Answers combination(List<Choice> choices, int number) {
        var answers = CaseAnswers.complete();
        int rest = number;
        for (var choice : choices) {
            choice.take(rest % choice.values().length, answers);
            rest /= choice.values().length;
        }
        return answers.answers();
    }

    private static Answers anyOf(Random random) {
        var answers = CaseAnswers.complete();
        Stream.of(OF_BOARDS, OF_CONSULTEES)
                .flatMap(List::stream)
                .forEach(choice -> choice.take(random.nextInt(choice.values().length), answers));
        return answers.answers();
    }

    private static Choice yesOrNo(String section, String field) {
        return new Choice(section, field, true, false);
    }

    private static Object cost(long pounds) {
        return List.of(Map.of("year", 2026, "pounds", pounds));
    }

    private static Object certificate() {
        return List.of(Map.of("scheme", "ISO_27001"));
    }

    /** An answer and what it may be. */
    private record Choice(String section, String field, Object... values) {

        void take(int which, CaseAnswers answers) {
            answers.with(section, field, values[which]);
        }
    }
}
