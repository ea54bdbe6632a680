package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What the review of a change found, and the incidents that it caused. */
@Embeddable
class Aftermath {

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "found_outcome")
    private @Nullable ReviewOutcome found;

    private @Nullable String review;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] incidents = new String[0];

    protected Aftermath() {}

    /** Of a change that was made before this service was used, reviewed elsewhere or not at all. */
    static Aftermath past(PastChange past) {
        var aftermath = new Aftermath();
        aftermath.outcome = past.outcome();
        aftermath.found = past.outcome();
        if (past.incident() != null) {
            aftermath.name(past.incident());
        }
        aftermath.reviewedAt = past.times().reviewed();
        return aftermath;
    }

    void review(Review written, Recorded recorded) {
        found = written.outcome();
        outcome = written.outcome();
        review = written.words();
        if (written.incident() != null) {
            name(written.incident());
        }
        reviewedBy = recorded.principal().value();
        reviewedAt = recorded.at();
    }

    void caused(String incident) {
        name(incident);
        outcome = reviewedAt == null ? null : ReviewOutcome.CAUSED_INCIDENT;
    }

    /** It was not caused by this change: what its review found holds again. */
    void notCaused(String incident) {
        incidents =
                Stream.of(incidents).filter(one -> !one.equals(incident)).toArray(String[]::new);
        if (incidents.length == 0) {
            outcome = found;
        }
    }

    /** Each is named once, and none is forgotten. */
    private void name(String incident) {
        incidents =
                Stream.concat(Stream.of(incidents), Stream.of(incident))
                        .distinct()
                        .toArray(String[]::new);
    }

    boolean isReviewed() {
        return reviewedAt != null;
    }

    /** Its review as it is shown; null before there is one. */
    @Nullable ReviewView view(@Nullable String lookedAtBy) {
        return outcome == null || reviewedAt == null
                ? null
                : new ReviewView(outcome, review, reviewedBy, reviewedAt, lookedAtBy);
    }

    @Nullable ReviewOutcome outcome() {
        return outcome;
    }

    @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    List<String> incidents() {
        return List.of(incidents);
    }
}
