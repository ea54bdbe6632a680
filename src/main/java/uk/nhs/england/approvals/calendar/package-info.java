/**
 * Which days are working days in England.
 *
 * <p>Owns {@code BankHoliday}, which is data with a date, and {@code WorkingDays}, by which every
 * time limit is counted. Knows nothing of what is due: whoever keeps a due day listens to {@code
 * CalendarEvent} and moves it. Uses kernel and identity.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "web"})
@NullMarked
package uk.nhs.england.approvals.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
