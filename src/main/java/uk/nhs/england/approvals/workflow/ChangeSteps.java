package uk.nhs.england.approvals.workflow;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.changes.ChangeProgress;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.workflow.engine.Steps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the process {@code change-approval} asks and tells; the change answers. */
@Steps
public class ChangeSteps {

    private static final String ASSESSMENT = "assess-change";
    private static final String ROSTER = "approve-as-roster";
    private static final String REVIEW = "review-change";

    private final ChangeProgress progress;

    ChangeSteps(ChangeProgress progress) {
        this.progress = progress;
    }

    public boolean awaitsAssessment(String change) {
        return progress.awaits(change, ASSESSMENT);
    }

    public boolean awaitsCab(String change) {
        return progress.awaits(change, "approve-at-cab");
    }

    public boolean awaitsRoster(String change) {
        return progress.awaits(change, ROSTER);
    }

    public boolean awaitsImplementation(String change) {
        return progress.awaits(change, "implement-change");
    }

    public boolean awaitsReview(String change) {
        return progress.awaits(change, REVIEW);
    }

    public boolean awaitsLook(String change) {
        return progress.awaits(change, "look-at-cab");
    }

    public boolean awaitsClosing(String change) {
        return progress.awaits(change, "close-change");
    }

    /** Those who asked for it or make it, as {@code person:alice}. */
    public List<String> people(String change) {
        return keys(progress.people(change));
    }

    /** Those of the emergency roster who may approve it, as {@code person:alice}. */
    public List<String> roster(String change) {
        return keys(progress.roster(change));
    }

    public LocalDate assessmentDue(String change) {
        return progress.assessmentDue(change);
    }

    public Instant assessmentLate(String change) {
        return endOf(progress.assessmentDue(change));
    }

    public LocalDate cabDue(String change) {
        return progress.cabDue();
    }

    public LocalDate rosterDay(String change) {
        return dayOf(progress.rosterDue(change));
    }

    public Instant rosterLate(String change) {
        return progress.rosterDue(change);
    }

    public LocalDate windowDay(String change) {
        return dayOf(progress.windowPasses(change));
    }

    public Instant windowPasses(String change) {
        return progress.windowPasses(change);
    }

    public LocalDate reviewDue(String change) {
        return progress.reviewDue(change);
    }

    public Instant reviewLate(String change) {
        return endOf(progress.reviewDue(change));
    }

    public void chaseAssessment(String change) {
        progress.chase(change, ASSESSMENT);
    }

    public void chaseRoster(String change) {
        progress.chase(change, ROSTER);
    }

    public void chaseReview(String change) {
        progress.chase(change, REVIEW);
    }

    public void lapse(String change) {
        progress.lapse(change);
    }

    private static List<String> keys(Set<PersonId> people) {
        return people.stream().map(Holder::person).map(Holder::key).sorted().toList();
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, Rosters.LONDON);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Rosters.LONDON).toInstant();
    }
}
