package uk.nhs.england.approvals.calendar;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;

/** A bank holiday as it is shown. */
@Schema(name = "BankHoliday", description = "A weekday on which nobody works in England.")
public record BankHolidayView(
        @Schema(description = "The day.", example = "2026-12-28") LocalDate day,
        @Schema(description = "What it is called.", example = "Boxing Day (substitute day)")
                String name) {

    static BankHolidayView of(BankHoliday bankHoliday) {
        return new BankHolidayView(bankHoliday.day(), bankHoliday.name());
    }
}
