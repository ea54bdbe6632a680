package uk.nhs.england.approvals.consultations;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Recorded;

import java.time.LocalDate;

/**
 * One thing that happened to a consultation; kept as it happened.
 *
 * @param words in the person's own words; null when there are none
 * @param version the version of the case it was about
 * @param due the last day to respond, from then on
 * @param lateBy working days that a response was late; 0 otherwise
 */
record Step(
        Kind kind,
        @Nullable ResponseKind response,
        @Nullable String words,
        int version,
        LocalDate due,
        int lateBy,
        Recorded recorded) {

    /** The steps of a consultation. */
    enum Kind {
        ASKED,
        REMINDED_AT_HALF_TIME,
        REMINDED_ON_LAST_DAY,
        BECAME_OVERDUE,
        EXTENDED,
        MOVED_BY_A_BANK_HOLIDAY,
        RESPONDED,
        OBJECTION_ANSWERED,
        LAPSED
    }

    /** A step without a response, about the version that the consultee was asked about. */
    static Step of(
            Kind kind, @Nullable String words, Consultation consultation, Recorded recorded) {
        return new Step(
                kind, null, words, consultation.askedVersion(), consultation.due(), 0, recorded);
    }
}
