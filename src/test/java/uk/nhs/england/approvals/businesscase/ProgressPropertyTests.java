package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.TestClock;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Whatever boards lawfully decide, in whatever order, a case is never stuck and never skips. */
class ProgressPropertyTests {

    private static final List<String[]> ROUTES =
            List.of(
                    new String[] {"ARB"},
                    new String[] {"TDA", "ARB"},
                    new String[] {"DPAG", "ARB"},
                    new String[] {"TDA", "DPAG", "ARB"});

    private final List<Made> made = new ArrayList<>();

    @Property(tries = 100)
    void anOpenCaseWaitsForSomethingThatCanBeDone(@ForAll Random random) {
        var businessCase = aCase(random);
        for (int step = 0; step < 12 && !businessCase.standing().isClosed(); step++) {
            assertThat(businessCase.snapshot().waits()).isNotEmpty();
            for (var board : deciding(businessCase)) {
                assertThat(lawful(businessCase, board)).as(board + " after " + made).isNotEmpty();
            }
            doSomething(businessCase, random);
        }
        assertThat(businessCase.snapshot().waits().isEmpty())
                .isEqualTo(businessCase.standing().isClosed());
    }

    @Property(tries = 100)
    void theArbNeverDecidesBeforeTheOthers(@ForAll Random random) {
        var businessCase = aCase(random);
        for (int step = 0; step < 12 && !businessCase.standing().isClosed(); step++) {
            if (deciding(businessCase).contains("ARB")) {
                assertThat(businessCase.route().boardCodes())
                        .allMatch(board -> board.equals("ARB") || isSettled(businessCase, board));
            }
            doSomething(businessCase, random);
        }
        if (businessCase.is(Standing.APPROVED, Standing.APPROVED_WITH_CONDITIONS)) {
            assertThat(made.getLast().board()).isEqualTo("ARB");
        }
    }

    @Property(tries = 100)
    void anOpenCaseCanStillBeApproved(@ForAll Random random) {
        var businessCase = aCase(random);
        for (int step = random.nextInt(10); step > 0; step--) {
            doSomething(businessCase, random);
        }
        for (int step = 0; step < 20 && !businessCase.standing().isClosed(); step++) {
            goOn(businessCase);
        }
        assertThat(businessCase.standing())
                .as(made.toString())
                .isIn(Standing.APPROVED, Standing.APPROVED_WITH_CONDITIONS, Standing.REJECTED);
    }

    private static boolean isSettled(BusinessCase businessCase, String board) {
        return businessCase.progress().need(board) == Progress.Need.NOTHING;
    }

    private BusinessCase aCase(Random random) {
        made.clear();
        return WrittenCases.before(ROUTES.get(random.nextInt(ROUTES.size())));
    }

    /** One lawful act, any of those there are. */
    private void doSomething(BusinessCase businessCase, Random random) {
        var boards = deciding(businessCase);
        if (businessCase.standing().isClosed()) {
            return;
        }
        if (boards.isEmpty() || (awaitsVersion(businessCase) && random.nextBoolean())) {
            submit(businessCase);
            return;
        }
        var board = boards.get(random.nextInt(boards.size()));
        var lawful = lawful(businessCase, board);
        decide(businessCase, board, lawful.get(random.nextInt(lawful.size())));
    }

    /** The shortest way on: approve where that is lawful, submit where that is awaited. */
    private void goOn(BusinessCase businessCase) {
        var boards = deciding(businessCase);
        if (boards.isEmpty()) {
            submit(businessCase);
        } else {
            decide(businessCase, boards.getFirst(), new Outcome.Approved());
        }
    }

    private void submit(BusinessCase businessCase) {
        businessCase.submit(businessCase.proposal(), Staff.LEAD, Staff.LEAD.at(TestClock.START));
        businessCase.derive(made, TestClock.START);
    }

    private void decide(BusinessCase businessCase, String board, Outcome outcome) {
        assertThat(refused(businessCase, board, outcome)).as(made.toString()).isFalse();
        var to = outcome instanceof Outcome.Referred(var other, var _) ? other : null;
        var number = "%s-2026-%04d".formatted(board, made.size() + 1);
        made.add(new Made(number, board, outcome.type(), businessCase.latestSubmission(), to));
        businessCase.derive(made, TestClock.START);
    }

    private List<Outcome> lawful(BusinessCase businessCase, String board) {
        return Stream.<Outcome>of(
                        new Outcome.Approved(),
                        new Outcome.ApprovedWithConditions(List.of()),
                        new Outcome.Rejected(),
                        new Outcome.Deferred("More."),
                        new Outcome.Referred("TDA", "They know."),
                        new Outcome.Referred("DPAG", "They know."))
                .filter(outcome -> !refused(businessCase, board, outcome))
                .toList();
    }

    private boolean refused(BusinessCase businessCase, String board, Outcome outcome) {
        return !WrittenCases.decidable(businessCase, List.copyOf(made), List.of())
                .refusals(board, outcome)
                .isEmpty();
    }

    private static List<String> deciding(BusinessCase businessCase) {
        return businessCase.snapshot().waits().stream()
                .filter(wait -> wait.startsWith("decide:"))
                .map(wait -> wait.substring("decide:".length()))
                .toList();
    }

    private static boolean awaitsVersion(BusinessCase businessCase) {
        return businessCase.snapshot().waits().stream()
                .anyMatch(wait -> wait.startsWith("resubmit:"));
    }
}
