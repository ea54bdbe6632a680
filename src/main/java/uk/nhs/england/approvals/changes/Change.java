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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A change to live services (product rule 10). */
@Entity
@Table(name = "changes_change")
class Change {

    @Id private String number;
    private int edition;
    @Embedded private KeptRequest request;

    @Embedded private Hands hands;
    @Embedded private Approving approving;
    @Embedded private Doing doing;

    /** Null of a change that was asked for here. */
    @Embedded private @Nullable Provenance provenance;

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
        this.hands = new Hands(recorded);
        this.approving = new Approving();
        this.doing = doing;
        this.standing = ChangeStanding.DRAFT;
        this.waits = new String[0];
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

    /** One that was made before this service was used: over, and never altered here. */
    static Change broughtIn(String number, PastChange past, Recorded recorded) {
        var asked = new Recorded(past.requester(), null, past.times().asked());
        var change =
                new Change(number, new KeptRequest(past.request(), null), Doing.of(past), asked);
        change.approving = Approving.of(past);
        change.provenance = new Provenance(past, recorded);
        return change;
    }

    /** It is written anew: what was found and approved of it before counts no longer. */
    void redraft(KeptRequest anew, Recorded recorded) {
        hands.add(recorded);
        hands.add(request.asked().makers());
        request = anew;
        approving = new Approving();
        doing.lapsedAt = null;
        derive();
    }

    void submit(Submitting found, Recorded recorded) {
        edition++;
        hands.add(recorded);
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
        hands.add(recorded);
        follow(step);
    }

    /** What becomes of it beside that; rules were asked before. */
    void follow(Consumer<Doing> step) {
        step.accept(doing);
        derive();
    }

    /** Every verb ends here, so none alters what was brought in. */
    private void derive() {
        BroughtInRules.itStays(this).throwIfAny();
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

    @Nullable Provenance provenance() {
        return provenance;
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
        return hands.requested();
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
        all.addAll(hands.all());
        return all;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
