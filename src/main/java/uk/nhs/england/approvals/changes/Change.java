package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A change to live services (product rule 10). */
@Entity
@Table(name = "changes_change")
class Change {

    @Id private String number;
    private int edition;
    @Embedded private KeptRequest request;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] hands;

    @Embedded private Approving approving;
    @Embedded private Doing doing;

    @Enumerated(EnumType.STRING)
    private ChangeStanding standing;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] waits;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Change() {}

    private Change(String number, KeptRequest request, Doing doing, Recorded recorded) {
        this.number = number;
        this.request = request;
        this.requestedBy = recorded.by().value();
        this.onBehalfOf = recorded.onBehalfOf() == null ? null : recorded.onBehalfOf().value();
        this.requestedAt = recorded.at();
        this.hands = new String[0];
        this.approving = new Approving();
        this.doing = doing;
        this.standing = ChangeStanding.DRAFT;
        this.waits = new String[0];
        handledBy(recorded);
        derive();
    }

    /** One that is asked for; one that was found made already is recorded as such. */
    static Change requested(String number, KeptRequest request, Recorded recorded) {
        boolean made = request.lane() == Lane.Type.UNAUTHORISED;
        return new Change(
                number,
                request,
                made ? Doing.found(request.from(), request.until()) : new Doing(),
                recorded);
    }

    /** It is written anew: what was found and approved of it before counts no longer. */
    void redraft(KeptRequest anew, Recorded recorded) {
        handledBy(recorded);
        handledBy(request.asked().makers());
        request = anew;
        approving = new Approving();
        doing.lapsedAt = null;
        derive();
    }

    void submit(Submitting found, Recorded recorded) {
        edition++;
        handledBy(recorded);
        approving = new Approving(found, recorded.at());
        if (found.approvedBy() != null) {
            approving.approve(found.approvedBy(), recorded.at());
        }
        derive();
    }

    /** The change manager finds it fit for CAB, or sends it back to be written anew. */
    void assess(boolean fit, String words, Recorded recorded) {
        approving = fit ? approving : new Approving();
        approving.assess(words, recorded);
        derive();
    }

    /** One of the emergency roster approves; two with one outside the team are enough. */
    void approveAsRoster(RosterApproval approval) {
        approving.approveAsRoster(approval);
        if (RosterRules.enough(this)) {
            approving.approve(RosterRules.ROSTER, approval.at());
        }
        derive();
    }

    void approve(String decision, Instant at) {
        approving.approve(decision, at);
        derive();
    }

    void refuse(String decision) {
        approving.refuse(decision);
        derive();
    }

    /** CAB has looked at what was made without it. */
    void lookedAt(String decision) {
        doing.lookedAtBy = decision;
        derive();
    }

    /**
     * A sitting did not ratify the decision on it: it waits for another, or, once it was begun, is
     * looked at as one that was made without CAB.
     */
    void notRatified(String decision) {
        if (doing.standing().isEmpty()) {
            approving.notRatified(decision);
        } else if (decision.equals(approving.approvedBy())) {
            doing.begunWithout(decision);
        } else if (decision.equals(doing.lookedAtBy)) {
            doing.lookedAtBy = null;
            doing.closedAt = null;
        }
        derive();
    }

    /** What its people do to make it; rules were asked before. */
    void make(Consumer<Doing> step, Recorded recorded) {
        handledBy(recorded);
        follow(step);
    }

    /** What becomes of it beside that; rules were asked before. */
    void follow(Consumer<Doing> step) {
        step.accept(doing);
        derive();
    }

    /** Whoever acts for another has a hand in it too. */
    private void handledBy(Recorded recorded) {
        handledBy(Set.of(recorded.by()));
        handledBy(Set.of(recorded.principal()));
    }

    /** Whoever was to make it keeps a hand in it: nobody takes themselves out to approve it. */
    private void handledBy(Collection<PersonId> people) {
        var all = new TreeSet<>(List.of(hands));
        people.forEach(person -> all.add(person.value()));
        hands = all.toArray(String[]::new);
    }

    private void derive() {
        standing = doing.standing().orElseGet(this::beforeItIsMade);
        waits = ChangeWaits.of(this).toArray(String[]::new);
    }

    private ChangeStanding beforeItIsMade() {
        var found = approving.standing();
        return found == ChangeStanding.SCHEDULED && doing.lapsedAt != null
                ? ChangeStanding.WINDOW_PASSED
                : found;
    }

    String number() {
        return number;
    }

    /** The number of its latest submission; 0 before the first. */
    int edition() {
        return edition;
    }

    KeptRequest request() {
        return request;
    }

    Approving approving() {
        return approving;
    }

    Doing doing() {
        return doing;
    }

    ChangeStanding standing() {
        return standing;
    }

    List<String> waits() {
        return List.of(waits);
    }

    PersonId requester() {
        return requested().principal();
    }

    Recorded requested() {
        var other = onBehalfOf == null ? null : new PersonId(onBehalfOf);
        return new Recorded(new PersonId(requestedBy), other, requestedAt);
    }

    /** Those whose change it is: they act on it. */
    Set<PersonId> people() {
        var people = new TreeSet<>(request.asked().makers());
        people.add(requested().by());
        people.add(requester());
        return people;
    }

    /** Those who had a hand in it, for themselves or for another: none of them approves it. */
    Set<PersonId> handled() {
        var all = people();
        Stream.of(hands).map(PersonId::new).forEach(all::add);
        return all;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
