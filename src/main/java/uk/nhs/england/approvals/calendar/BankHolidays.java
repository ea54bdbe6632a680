package uk.nhs.england.approvals.calendar;

import org.springframework.data.repository.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All bank holidays, those withdrawn among them. */
interface BankHolidays extends Repository<BankHoliday, UUID> {

    /** Kept at once, because working days are counted past the persistence context. */
    BankHoliday saveAndFlush(BankHoliday bankHoliday);

    Optional<BankHoliday> findByDayAndWithdrawnAtIsNull(LocalDate day);

    List<BankHoliday> findByDayBetweenAndWithdrawnAtIsNullOrderByDay(
            LocalDate first, LocalDate last);
}
