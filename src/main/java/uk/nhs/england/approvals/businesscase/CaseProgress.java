package uk.nhs.england.approvals.businesscase;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the process of a case asks; the facts answer. Within a transaction a case is read once,
 * however often it is asked about.
 */
@Component
public class CaseProgress {

    /** How long the PMO has to decide a route. */
    static final int TRIAGE_WORKING_DAYS = 2;

    /** How long the authors have to submit the version a board asked for. */
    static final int NEW_VERSION_WORKING_DAYS = 20;

    private final BusinessCases businessCases;
    private final Sittings sittings;
    private final WorkingDays workingDays;
    private final Clock clock;

    CaseProgress(
            BusinessCases businessCases, Sittings sittings, WorkingDays workingDays, Clock clock) {
        this.businessCases = businessCases;
        this.sittings = sittings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public boolean awaitsTriage(String reference) {
        return find(reference).is(Standing.SUBMITTED);
    }

    public boolean asksBoards(String reference) {
        var route = find(reference).route();
        return route != null && route.kind() == RouteKind.BOARDS;
    }

    public boolean awaitsAdvice(String reference) {
        return find(reference).is(Standing.ADVICE_REQUESTED);
    }

    /** The boards that go first, at the same time. */
    public List<String> openingBoards(String reference) {
        var route = find(reference).route();
        return route == null
                ? List.of()
                : route.boardCodes().stream()
                        .filter(board -> !board.equals(Progress.APPROVING_BOARD))
                        .toList();
    }

    public String approvingBoard(String reference) {
        return Progress.APPROVING_BOARD;
    }

    public boolean rejected(String reference) {
        return find(reference).is(Standing.REJECTED);
    }

    public boolean settled(String reference, String board) {
        return need(reference, board) == Progress.Need.NOTHING;
    }

    public boolean asksAnotherBoard(String reference, String board) {
        return need(reference, board) == Progress.Need.ANOTHER_BOARD;
    }

    /** The board that is to decide before this one goes on. */
    public String boardToAsk(String reference, String board) {
        return find(reference).progress().review(board).map(Progress.Review::asks).orElseThrow();
    }

    public boolean awaitsNewVersion(String reference, String board) {
        return need(reference, board) == Progress.Need.NEW_VERSION;
    }

    public Set<PersonId> authors(String reference) {
        return find(reference).authors();
    }

    /** The last day for the PMO to decide the route. */
    public LocalDate triageDue(String reference) {
        return workingDaysFromToday(TRIAGE_WORKING_DAYS);
    }

    /** The last day for the authors to submit a new version. */
    public LocalDate newVersionDue(String reference, String board) {
        return workingDaysFromToday(NEW_VERSION_WORKING_DAYS);
    }

    /** The day of the board's next sitting; today in four weeks when none is planned. */
    public LocalDate decisionDue(String reference, String board) {
        return sittings.nextAfter(board, clock.instant())
                .map(next -> LocalDate.ofInstant(next, Rosters.LONDON))
                .orElseGet(() -> workingDaysFromToday(NEW_VERSION_WORKING_DAYS));
    }

    public String title(String reference) {
        return find(reference).title();
    }

    private Progress.Need need(String reference, String board) {
        return find(reference).progress().need(board);
    }

    private BusinessCase find(String reference) {
        return businessCases
                .findById(reference)
                .orElseThrow(() -> NotFound.businessCase(reference));
    }

    private LocalDate workingDaysFromToday(int days) {
        return workingDays.after(workingDays.today(), days);
    }
}
