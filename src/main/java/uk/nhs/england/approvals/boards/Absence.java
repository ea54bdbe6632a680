package uk.nhs.england.approvals.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a member of a board cannot come on some days; withdrawn, it stays on record. */
@Entity
@Table(name = "boards_absence")
class Absence {

    @Id private UUID id;
    private String board;
    private String person;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    private Absence(String board, Days days, Recorded recorded) {
        this.id = UUID.randomUUID();
        this.board = board;
        this.person = days.person().value();
        this.firstDay = days.from();
        this.lastDay = days.until();
        this.recordedBy = recorded.by().value();
        this.recordedAt = recorded.at();
    }

    /**
     * Who cannot come, and when.
     *
     * @param until the last day
     */
    record Days(PersonId person, LocalDate from, LocalDate until) {}

    static Absence record(String board, Days days, Recorded recorded) {
        return new Absence(board, days, recorded);
    }

    /** The member can come after all. */
    void withdraw(Recorded recorded) {
        if (withdrawnAt != null) {
            Refusals.of(
                            Refusal.conflict(
                                    "absence-is-withdrawn-once",
                                    "The absence has been withdrawn already."))
                    .throwIfAny();
        }
        withdrawnBy = recorded.by().value();
        withdrawnAt = recorded.at();
    }

    boolean isOf(String code) {
        return board.equals(code);
    }

    PersonId person() {
        return new PersonId(person);
    }

    AbsenceView view() {
        return new AbsenceView(id, person(), firstDay, lastDay);
    }
}
