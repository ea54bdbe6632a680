package uk.nhs.england.approvals.consultations;

import java.time.LocalDate;

/** Where a consultation stands today; derived, never set. */
public enum ConsultationStanding {
    /** Its response is waited for, and the last day has not passed. */
    AWAITED,
    /** Its response is waited for, and the last day has passed. */
    OVERDUE,
    /** It has responded. */
    RESPONDED,
    /** The case was closed before it responded. */
    LAPSED;

    static ConsultationStanding of(Consultation consultation, LocalDate today) {
        return switch (consultation.state()) {
            case AWAITED -> consultation.due().isBefore(today) ? OVERDUE : AWAITED;
            case RESPONDED -> RESPONDED;
            case LAPSED -> LAPSED;
        };
    }
}
