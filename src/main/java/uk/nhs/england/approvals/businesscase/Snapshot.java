package uk.nhs.england.approvals.businesscase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Where a case stands, as derived at its last fact: kept for search, and rewritten with each fact
 * in the same transaction.
 */
@Embeddable
class Snapshot {

    @JdbcTypeCode(SqlTypes.JSON)
    private String progress;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "standing_since")
    private Instant standingSince;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] waits;

    @Embedded private @Nullable Approval approval;

    @SuppressWarnings("NullAway.Init")
    protected Snapshot() {}

    private Snapshot(String progress, Standing standing, Instant since, String[] waits) {
        this.progress = progress;
        this.standing = standing;
        this.standingSince = since;
        this.waits = waits;
    }

    static Snapshot of(Standing standing, Progress progress, List<String> waits, Instant at) {
        return new Snapshot(Json.write(progress), standing, at, waits.toArray(String[]::new));
    }

    /**
     * The same, dated back to the earlier snapshot when the standing has not changed.
     *
     * @param until the approval, when it has a last day
     */
    Snapshot since(Snapshot earlier, @Nullable Approval until) {
        var since = standing == earlier.standing ? earlier.standingSince : standingSince;
        var dated = new Snapshot(progress, standing, since, waits);
        dated.approval = until;
        return dated;
    }

    @Nullable Approval approval() {
        return approval;
    }

    Progress progress() {
        return Json.read(progress, Progress.class);
    }

    Standing standing() {
        return standing;
    }

    Instant since() {
        return standingSince;
    }

    List<String> waits() {
        return List.of(waits);
    }
}
