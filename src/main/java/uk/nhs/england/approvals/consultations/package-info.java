/**
 * The specialists who are asked about a case beside the boards, and what they say.
 *
 * <p>Owns {@code Consultee}, which is data with dates, {@code Consultation} and its steps. Each has
 * a time limit in working days; a missing mandatory response or an unanswered objection stops an
 * unconditional approval by the ARB, which this module says as {@code BeforeDeciding}. Uses kernel,
 * identity, calendar, boards, decisions and businesscase; only workflow uses it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "web",
            "calendar",
            "boards",
            "agendas",
            "decisions",
            "businesscase"
        })
@NullMarked
package uk.nhs.england.approvals.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
