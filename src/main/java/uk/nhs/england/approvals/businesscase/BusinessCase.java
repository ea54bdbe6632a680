package uk.nhs.england.approvals.businesscase;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A business case: what its authors write, what they submitted, the route it takes, and where it
 * stands. Each verb asks {@link CaseRules}, records a fact and derives the standing anew.
 */
@Entity
@DynamicUpdate
@Table(name = "businesscase_case")
class BusinessCase {

    @Id private String reference;
    private String lead;
    @Embedded private Draft draft;

    @Column(name = "latest_submission")
    private int latestSubmission;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String route;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String advice;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String withdrawal;

    @Embedded private Snapshot snapshot;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected BusinessCase() {}

    private BusinessCase(String reference, CaseDraft written, Recorded recorded) {
        this.reference = reference;
        this.lead = recorded.principal().value();
        this.draft = Draft.of(written);
        this.createdAt = recorded.at();
        this.changedAt = recorded.at();
        this.snapshot = Snapshot.of(Standing.DRAFT, Progress.none(), List.of(), recorded.at());
    }

    /** Begins a business case; whoever begins it, or is acted for, leads it. */
    static BusinessCase begin(String reference, CaseDraft written, Recorded recorded) {
        CaseRules.authorsAreDistinct(recorded.principal(), written).throwIfAny();
        return new BusinessCase(reference, written, recorded);
    }

    /** Changes the draft; boards do not see it before it is submitted. */
    void edit(CaseDraft written, Actor actor, Recorded recorded) {
        CaseRules.editing(this, written, actor).throwIfAny();
        draft = Draft.of(written);
        changedAt = recorded.at();
    }

    /** Freezes the draft as the next version. */
    Submission submit(RouteProposal proposed, Actor actor, Recorded recorded) {
        var today = LocalDate.ofInstant(recorded.at(), Rosters.LONDON);
        CaseRules.submitting(this, proposed, actor, today).throwIfAny();
        latestSubmission++;
        submittedAt = recorded.at();
        proposal = Json.write(proposed);
        var taken = route();
        if (taken != null) {
            route = Json.write(taken.widenedBy(proposed));
        }
        return Submission.frozen(reference, latestSubmission, draft().document(), recorded);
    }

    /** The PMO decides the route: the proposal as it is, or another with a reason. */
    void decideRoute(Route decided) {
        CaseRules.routing(this, decided).throwIfAny();
        route = Json.write(decided);
    }

    /** The PMO has one consultee more asked beside the boards. */
    void consult(RouteProposal.Step consultee) {
        CaseRules.consulting(this, consultee).throwIfAny();
        route = Json.write(Objects.requireNonNull(route()).asking(consultee));
    }

    /** The advice asked for is given; with that the case ends. */
    void advise(Advice given) {
        CaseRules.advising(this, given.recorded()).throwIfAny();
        advice = Json.write(given);
    }

    /** The authors withdraw it; nothing more can happen to it. */
    void withdraw(Withdrawal withdrawn, Actor actor) {
        CaseRules.withdrawing(this, actor).throwIfAny();
        withdrawal = Json.write(withdrawn);
    }

    /** Derives standing and waits from the facts, to be called after each of them. */
    void derive(List<Made> decisions, Instant at) {
        var taken = route();
        var progress =
                taken == null
                        ? Progress.none()
                        : Progress.of(taken.boardCodes(), decisions, latestSubmission);
        var until = Approval.by(progress, decisions, snapshot.approval());
        var now = StandingRule.of(this, progress, until != null && until.isPast(at));
        snapshot =
                Snapshot.of(now, progress, StandingRule.waits(now, progress), at)
                        .since(snapshot, until);
        changedAt = at;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    String reference() {
        return reference;
    }

    String title() {
        return draft.title();
    }

    PersonId lead() {
        return new PersonId(lead);
    }

    /** The lead and the co-authors: those whose submission it is. */
    Set<PersonId> authors() {
        var authors = new TreeSet<>(draft.coAuthors());
        authors.add(lead());
        return authors;
    }

    Marking marking() {
        return draft.marking();
    }

    /** The boards it goes to: those of its route, and those asked to look first. */
    List<String> boards() {
        return progress().reviews().stream().map(Progress.Review::board).toList();
    }

    List<String> consultees() {
        return route == null ? List.of() : Objects.requireNonNull(route()).consulteeCodes();
    }

    List<PersonId> coAuthors() {
        return draft.coAuthors();
    }

    CaseDraft draft() {
        return draft.written();
    }

    int latestSubmission() {
        return latestSubmission;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    @Nullable RouteProposal proposal() {
        return Json.readIfAny(proposal, RouteProposal.class);
    }

    @Nullable Route route() {
        return Json.readIfAny(route, Route.class);
    }

    @Nullable Advice advice() {
        return Json.readIfAny(advice, Advice.class);
    }

    @Nullable Withdrawal withdrawal() {
        return Json.readIfAny(withdrawal, Withdrawal.class);
    }

    Progress progress() {
        return snapshot.progress();
    }

    Standing standing() {
        return snapshot.standing();
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** Who may read it, by its marking (product rule 14). */
    Set<Holder> readers(Set<PersonId> peopleOfConditions) {
        return ReadingRule.readers(this, peopleOfConditions);
    }

    boolean is(Standing... any) {
        return Arrays.asList(any).contains(standing());
    }
}
