package uk.nhs.england.approvals.consultations;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;

/** What makes it lawful to give a consultee more time. */
final class ExtensionRules {

    /** The longest that a consultee can be given from today. */
    private static final int MOST_WORKING_DAYS = 60;

    private ExtensionRules() {}

    static Refusals responseIsAwaited(Consultation consultation) {
        return ConsultationRules.require(
                consultation.isAwaited(),
                Refusal.conflict(
                        "a-response-is-awaited",
                        "No response of %s is waited for.".formatted(consultation.consultee())));
    }

    /** Time once given is not taken back, and time that has passed gives none. */
    static Refusals extending(Consultation consultation, LocalDate until, LocalDate today) {
        return ConsultationRules.require(
                        until.isAfter(consultation.due()),
                        Refusal.invalid(
                                "an-extension-is-longer",
                                "until",
                                "It is due on %s; give a later day.".formatted(consultation.due())))
                .and(
                        ConsultationRules.require(
                                !until.isBefore(today),
                                Refusal.invalid(
                                        "an-extension-is-ahead",
                                        "until",
                                        "That day has passed; give today or a later one.")));
    }

    static Refusals notForEver(int workingDays) {
        return ConsultationRules.require(
                workingDays <= MOST_WORKING_DAYS,
                Refusal.invalid(
                        "an-extension-ends",
                        "until",
                        "Give a day within %d working days from today."
                                .formatted(MOST_WORKING_DAYS)));
    }

    static Refusals onAWorkingDay(LocalDate until, boolean isWorkingDay) {
        return ConsultationRules.require(
                isWorkingDay,
                Refusal.invalid(
                        "due-on-a-working-day",
                        "until",
                        "%s is not a working day.".formatted(until)));
    }

    static Refusals byTheConsulteeOrThePmo(Actor actor, boolean isMember) {
        return ConsultationRules.require(
                isMember || actor.is(Role.PMO),
                Refusal.forbidden(
                        "extended-by-the-consultee-or-the-pmo",
                        "Only somebody who answers for the consultee, or the PMO, extends its"
                                + " time."));
    }
}
