package uk.nhs.england.approvals.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A weekday on which nobody works; withdrawn, it is a working day again and stays on record. */
@Entity
@Table(name = "calendar_bank_holiday")
class BankHoliday {

    @Id private UUID id;
    private LocalDate day;
    private String name;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    private @Nullable String reason;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected BankHoliday() {}

    private BankHoliday(LocalDate day, String name, Recorded recorded) {
        this.id = UUID.randomUUID();
        this.day = day;
        this.name = name;
        this.addedBy = recorded.by().value();
        this.addedAt = recorded.at();
    }

    /** A bank holiday that lies ahead, on a weekday. */
    static BankHoliday add(LocalDate day, String name, Recorded recorded) {
        CalendarRules.adding(day, recorded.at()).throwIfAny();
        return new BankHoliday(day, name, recorded);
    }

    /** People work on that day after all. */
    void withdraw(String why, Recorded recorded) {
        CalendarRules.withdrawing(day, recorded.at()).throwIfAny();
        withdrawnBy = recorded.by().value();
        withdrawnAt = recorded.at();
        reason = why;
    }

    LocalDate day() {
        return day;
    }

    String name() {
        return name;
    }

    boolean isWithdrawn() {
        return reason != null;
    }
}
