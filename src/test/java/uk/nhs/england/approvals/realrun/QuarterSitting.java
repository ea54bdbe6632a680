package uk.nhs.england.approvals.realrun;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** A sitting of the quarter, as far as the people of the run remember it. */
final class QuarterSitting {

    final String id;
    final String board;
    final Instant startsAt;
    final Set<String> coming = new TreeSet<>();
    String chair;
    String quorum = "";
    String fingerprint = "";
    String remark = "";
    boolean prepared;
    boolean cancelled;
    boolean held;
    int items;
    int decided;
    int planned;
    int seconds;

    QuarterSitting(String id, String board, Instant startsAt, String chair) {
        this.id = id;
        this.board = board;
        this.startsAt = startsAt;
        this.chair = chair;
    }

    LocalDate day() {
        return Days.on(startsAt);
    }

    String path() {
        return "/sittings/" + id;
    }

    Table table() {
        return new Table(board, id, chair);
    }

    boolean isAhead() {
        return !held && !cancelled;
    }

    /** Says something more about it. */
    void remark(String words) {
        remark += remark.isEmpty() ? words : "; " + words;
    }
}
