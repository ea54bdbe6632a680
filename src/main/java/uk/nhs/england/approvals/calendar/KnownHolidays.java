package uk.nhs.england.approvals.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.LocalDate;

/**
 * The bank holidays as they are known now. A transaction reads them once, because one act may set
 * many time limits, and again when it has changed them itself.
 */
@Component
class KnownHolidays {

    private final JdbcClient jdbc;

    KnownHolidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WorkingCalendar calendar() {
        var known = (@Nullable WorkingCalendar) TransactionSynchronizationManager.getResource(this);
        return known == null ? read() : known;
    }

    /**
     * The calendar while nobody can change it. Nobody is waited for who does: they wait for cases,
     * which the caller may hold.
     */
    WorkingCalendar held() {
        boolean isFree =
                jdbc.sql(
                                "select pg_try_advisory_xact_lock_shared("
                                        + "hashtextextended('calendar', 0))")
                        .query(Boolean.class)
                        .single();
        if (!isFree) {
            throw new CannotAcquireLockException("The bank holidays are being changed");
        }
        changed();
        return read();
    }

    /** Waits until every day that was promised by the calendar as it is can be seen. */
    void hold() {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended('calendar', 0)) as text)")
                .query(String.class)
                .single();
    }

    /** What this transaction has read counts no longer. */
    void changed() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private WorkingCalendar read() {
        var read =
                WorkingCalendar.with(
                        jdbc.sql(
                                        """
                                        select day from calendar_bank_holiday
                                        where withdrawn_at is null
                                        """)
                                .query(LocalDate.class)
                                .list());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, read);
            TransactionSynchronizationManager.registerSynchronization(new UntilTheEnd());
        }
        return read;
    }

    /** Another transaction within this one reads for itself. */
    private final class UntilTheEnd implements TransactionSynchronization {

        @Override
        public void suspend() {
            changed();
        }

        @Override
        public void afterCompletion(int status) {
            changed();
        }
    }
}
