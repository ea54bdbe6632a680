package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.realrun.generator.GeneratedChange;
import uk.nhs.england.approvals.realrun.generator.Lane;
import uk.nhs.england.approvals.realrun.generator.Outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A change of the story, as far as its people remember it. */
final class PlayedChange {

    final GeneratedChange generated;
    final List<String> decisions = new ArrayList<>();
    Lane lane;
    String requester;
    String number = "";
    String goLiveOf = "";
    Instant from;
    Instant until;
    int edition;
    int startsInVain;
    boolean boarded;
    boolean looked;
    boolean lookedAt;
    boolean onAgenda;
    boolean refused;
    boolean withdrawn;
    boolean closed;
    boolean backedOut;
    boolean heldBack;
    @Nullable Instant requestedAt;
    @Nullable Instant submittedAt;
    @Nullable Instant assessedAt;
    @Nullable Instant approvedAt;
    @Nullable Instant startedAt;
    @Nullable Instant endedAt;
    @Nullable Outcome outcome;

    PlayedChange(GeneratedChange generated) {
        this.generated = generated;
        this.lane = generated.lane();
        this.requester = generated.requester();
        this.from = generated.window().from();
        this.until = generated.window().until();
    }

    String path() {
        return "/changes/" + number;
    }

    Duration length() {
        return Duration.between(from, until);
    }

    /** It is as long as before, from then on. */
    void moveTo(Instant begins) {
        var length = length();
        from = begins;
        until = begins.plus(length);
    }

    /** When something of the generated window would happen in the window that it has now. */
    Instant inWindow(Instant generatedTime) {
        return from.plus(Duration.between(generated.window().from(), generatedTime));
    }

    /** It is to be submitted, and approved, anew. */
    void rewritten() {
        submittedAt = null;
        assessedAt = null;
        approvedAt = null;
    }

    boolean isAsked() {
        return !number.isEmpty();
    }

    /** Whether it may still be made. */
    boolean isAlive() {
        return isAsked() && !refused && !withdrawn && startedAt == null;
    }

    boolean awaitsAssessment() {
        return isAlive() && boarded && submittedAt != null && assessedAt == null;
    }

    boolean awaitsCab() {
        return isAlive() && boarded && assessedAt != null && approvedAt == null;
    }

    boolean awaitsLook() {
        return outcome != null && !closed && looked && !lookedAt;
    }

    boolean mayBeClosed() {
        return outcome != null && !closed && (!looked || lookedAt);
    }

    /** Where it stands, by what was done to it. */
    String standing(Instant now) {
        if (withdrawn) {
            return "WITHDRAWN";
        }
        if (closed) {
            return "CLOSED";
        }
        if (outcome != null) {
            return "REVIEWED";
        }
        if (endedAt != null) {
            return backedOut ? "BACKED_OUT" : "DONE";
        }
        return startedAt != null ? "STARTED" : beforeStart(now);
    }

    private String beforeStart(Instant now) {
        if (refused) {
            return "REFUSED";
        }
        if (submittedAt == null) {
            return "DRAFT";
        }
        if (approvedAt != null) {
            return until.isAfter(now) ? "SCHEDULED" : "WINDOW_PASSED";
        }
        return boarded && assessedAt == null ? "SUBMITTED" : "AWAITS_APPROVAL";
    }

    /** What its process waits for, by what was done to it. */
    String wait(Instant now) {
        return switch (standing(now)) {
            case "SUBMITTED" -> "assess-change";
            case "AWAITS_APPROVAL" ->
                    lane == Lane.EMERGENCY ? "approve-as-roster" : "approve-at-cab";
            case "SCHEDULED", "WINDOW_PASSED", "STARTED" -> "implement-change";
            case "DONE", "BACKED_OUT" -> "review-change";
            case "REVIEWED" -> awaitsLook() ? "look-at-cab" : "close-change";
            default -> "";
        };
    }
}
