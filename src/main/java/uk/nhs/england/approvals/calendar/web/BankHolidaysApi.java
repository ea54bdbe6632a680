package uk.nhs.england.approvals.calendar.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.calendar.BankHolidayView;
import uk.nhs.england.approvals.calendar.KeepingTheCalendar;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;
import java.time.LocalDate;

/** England's bank holidays, over HTTP. */
@RestController
@RequestMapping("/api/v1/bank-holidays")
@Tag(name = "Bank holidays", description = "The days that time limits pass over")
class BankHolidaysApi {

    private final KeepingTheCalendar calendar;
    private final WorkingDays workingDays;

    BankHolidaysApi(KeepingTheCalendar calendar, WorkingDays workingDays) {
        this.calendar = calendar;
        this.workingDays = workingDays;
    }

    @GetMapping
    @Allowed({})
    @Operation(summary = "List bank holidays", description = "Those of one year, by day.")
    Slice<BankHolidayView> list(
            @Parameter(description = "The year; this one when it is left out", example = "2026")
                    @RequestParam(required = false)
                    @Min(value = 2000, message = "Give a year from 2000 to 2100.")
                    @Max(value = 2100, message = "Give a year from 2000 to 2100.")
                    @Nullable Integer year) {
        return new Slice<>(calendar.of(year == null ? workingDays.today().getYear() : year), null);
    }

    @PostMapping
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Add a bank holiday",
            description =
                    "A weekday after today. Consultations that are due on it or later are due a"
                            + " working day later; one that was added before and withdrawn moves"
                            + " them no second time.")
    ResponseEntity<BankHolidayView> add(@Valid @RequestBody NewBankHoliday added, Actor actor) {
        calendar.add(added.day(), added.name(), actor);
        return ResponseEntity.created(
                        URI.create("/api/v1/bank-holidays?year=" + added.day().getYear()))
                .body(new BankHolidayView(added.day(), added.name()));
    }

    @PostMapping("/{day}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Withdraw a bank holiday",
            description =
                    "People work on that day after all. What is due stays due when it was: nobody"
                            + " loses time that was given.")
    void withdraw(
            @Parameter(description = "The day", example = "2026-12-28") @PathVariable LocalDate day,
            @Valid @RequestBody Withdrawal withdrawal,
            Actor actor) {
        calendar.withdraw(day, withdrawal.reason(), actor);
    }

    /** A bank holiday that was announced. */
    @Schema(title = "bank holiday", description = "A bank holiday that was announced.")
    record NewBankHoliday(
            @Schema(description = "The day.", example = "2027-06-04")
                    @NotNull(message = "Give the day.")
                    LocalDate day,
            @Schema(description = "What it is called.", example = "State occasion")
                    @NotBlank(message = "Say what it is called.")
                    @PlainText(max = 100)
                    String name) {}

    /** Why a bank holiday is withdrawn. */
    @Schema(
            name = "BankHolidayWithdrawal",
            title = "withdrawal",
            description = "Why a bank holiday is withdrawn.")
    record Withdrawal(
            @Schema(description = "Why.", example = "It was announced for another day.")
                    @NotBlank(message = "Say why it is withdrawn.")
                    @PlainText(max = 1000, multiline = true)
                    String reason) {}
}
