package uk.nhs.england.approvals.consultations;

import uk.nhs.england.approvals.testing.TestClock;

import java.time.LocalDate;

/** Consultations as they stand after some acts, without a database. */
final class Asked {

    /** Ten working days after the tests begin. */
    static final LocalDate DUE = LocalDate.of(2026, 9, 16);

    private Asked() {}

    static Consultation asked(String consultee) {
        return asked(consultee, true);
    }

    static Consultation asked(String consultee, boolean mandatory) {
        return Consultation.ask(
                "BC-2026-0001", new Terms(consultee, consultee, 10, mandatory), about(1));
    }

    static Consultation.Asking about(int version) {
        return new Consultation.Asking(
                TestClock.START, version, new Promise(LocalDate.of(2026, 9, 2), 10, DUE));
    }

    static Consultation responded(String consultee, ResponseKind kind) {
        var consultation = asked(consultee);
        consultation.respond(kind, 0);
        return consultation;
    }
}
