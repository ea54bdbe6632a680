package uk.nhs.england.approvals.businesscase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * That a case may overlap an existing service or a case in flight. It is open until the lead's
 * evidence is accepted (product rule 6).
 */
@Entity
@Table(name = "businesscase_overlap")
class Overlap {

    /** Which overlap of which case. */
    @Embeddable
    record Id(@Column(name = "case_reference") String caseReference, int number)
            implements Serializable {}

    @EmbeddedId private Id id;
    private String other;
    private String why;

    @Column(name = "declared_by")
    private String declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable OverlapAnswer answer;

    private @Nullable String evidence;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable Boolean accepted;
    private @Nullable String verdict;

    @Column(name = "judged_by")
    private @Nullable String judgedBy;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    private @Nullable BigDecimal score;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "in_common")
    private String @Nullable [] inCommon;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Overlap() {}

    private Overlap(Id id, String other, String why, Recorded recorded) {
        this.id = id;
        this.other = other;
        this.why = why;
        this.declaredBy = recorded.by().value();
        this.declaredAt = recorded.at();
    }

    static Overlap declared(Id id, String other, String why, Recorded recorded) {
        return new Overlap(id, other, why, recorded);
    }

    /** A comparison finds that the two are alike. */
    static Overlap found(Id id, Alike alike, Recorded recorded) {
        var overlap =
                new Overlap(
                        id,
                        alike.reference(),
                        "Found by comparison: %.0f %% alike.".formatted(alike.score() * 100),
                        recorded);
        overlap.score = BigDecimal.valueOf(alike.score());
        overlap.inCommon = alike.inCommon().toArray(String[]::new);
        return overlap;
    }

    /** The lead answers; an answer not accepted may be given anew. */
    void answer(OverlapAnswer given, String words, Recorded recorded) {
        notAccepted().throwIfAny();
        answer = given;
        evidence = words;
        answeredBy = recorded.by().value();
        answeredAt = recorded.at();
        accepted = null;
        verdict = null;
        judgedBy = null;
        judgedAt = null;
    }

    /** The approving board accepts the evidence, or does not. */
    void judge(boolean isAccepted, String words, Recorded recorded) {
        notAccepted().and(answered()).throwIfAny();
        accepted = isAccepted;
        verdict = words;
        judgedBy = recorded.by().value();
        judgedAt = recorded.at();
    }

    /** What was said about it last, by its paths within the case, for the record. */
    Map<String, Object> told() {
        var said = new TreeMap<String, Object>();
        put(said, "answer", answer);
        put(said, "evidence", evidence);
        put(said, "accepted", accepted);
        put(said, "verdict", verdict);
        return Map.of("overlaps[%d]".formatted(number()), said);
    }

    private static void put(Map<String, Object> said, String field, @Nullable Object value) {
        if (value != null) {
            said.put(field, value);
        }
    }

    /** Whether this person wrote the words in question. */
    private static boolean wrote(PersonId person, @Nullable String writer) {
        return person.value().equals(writer);
    }

    boolean isDeclaredBy(PersonId person) {
        return wrote(person, declaredBy);
    }

    boolean isAnsweredBy(PersonId person) {
        return wrote(person, answeredBy);
    }

    boolean isJudgedBy(PersonId person) {
        return wrote(person, judgedBy);
    }

    /** Grows with each act on it. */
    int revision() {
        return version == null ? 0 : version;
    }

    boolean isOpen() {
        return !Boolean.TRUE.equals(accepted);
    }

    int number() {
        return id.number();
    }

    String other() {
        return other;
    }

    String why() {
        return why;
    }

    PersonId declaredBy() {
        return new PersonId(declaredBy);
    }

    Instant declaredAt() {
        return declaredAt;
    }

    @Nullable OverlapAnswer answer() {
        return answer;
    }

    @Nullable String evidence() {
        return evidence;
    }

    @Nullable Boolean accepted() {
        return accepted;
    }

    @Nullable String verdict() {
        return verdict;
    }

    /** How alike, from 0 to 1; null when a person declared it. */
    @Nullable BigDecimal score() {
        return score;
    }

    List<String> inCommon() {
        return inCommon == null ? List.of() : List.of(inCommon);
    }

    private Refusals notAccepted() {
        return CaseRules.require(
                isOpen(),
                Refusal.conflict(
                        "overlap-is-open", "The evidence on this overlap has been accepted."));
    }

    private Refusals answered() {
        return CaseRules.require(
                answer != null && accepted == null,
                Refusal.conflict(
                        "overlap-is-answered", "The lead has not answered this overlap yet."));
    }
}
