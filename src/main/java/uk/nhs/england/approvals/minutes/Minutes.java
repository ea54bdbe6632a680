package uk.nhs.england.approvals.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The minutes of one sitting: a draft until a later sitting agrees them, and fixed from then on.
 */
@Entity
@Table(name = "minutes_minutes")
class Minutes {

    @Id private UUID sitting;
    private String board;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "comments_until")
    private LocalDate commentsUntil;

    private @Nullable String corrections;

    @Column(name = "agreed_sitting")
    private @Nullable UUID agreedSitting;

    @Column(name = "agreed_by")
    private @Nullable String agreedBy;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    private @Nullable String text;
    private @Nullable String fingerprint;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    @SuppressWarnings("NullAway.Init")
    private Minutes(Sitting sitting, LocalDate commentsUntil, Instant at) {
        this.sitting = sitting.id();
        this.board = sitting.board();
        this.commentsUntil = commentsUntil;
        this.draftedAt = at;
    }

    /** The draft of a sitting that has just ended. */
    static Minutes draft(Sitting sitting, LocalDate commentsUntil, Instant at) {
        return new Minutes(sitting, commentsUntil, at);
    }

    /** A later sitting agrees them: from now on they are this text. */
    void agree(Agreement agreement, String words, String sha256) {
        MinutesRules.notAgreed(this).throwIfAny();
        agreedSitting = agreement.sitting();
        corrections = agreement.corrections();
        agreedBy = agreement.recorded().by().value();
        agreedAt = agreement.recorded().at();
        text = words;
        fingerprint = sha256;
    }

    boolean isAgreed() {
        return agreedAt != null;
    }

    /** Whether members are still asked for comments. */
    boolean awaitsComments(Instant now) {
        return !isAgreed() && !LocalDate.ofInstant(now, Rosters.LONDON).isAfter(commentsUntil);
    }

    UUID sitting() {
        return sitting;
    }

    String board() {
        return board;
    }

    /** When the sitting ended. */
    Instant draftedAt() {
        return draftedAt;
    }

    LocalDate commentsUntil() {
        return commentsUntil;
    }

    /** Their agreement; null while they are a draft. */
    @Nullable Agreement agreement() {
        return agreedSitting == null || agreedBy == null || agreedAt == null
                ? null
                : new Agreement(
                        agreedSitting,
                        corrections,
                        new Recorded(new PersonId(agreedBy), null, agreedAt));
    }

    /** The text as it was fixed; null before. */
    @Nullable String text() {
        return text;
    }

    /** SHA-256 of the text; null before it was fixed. */
    @Nullable String fingerprint() {
        return fingerprint;
    }
}
