/**
 * What a sitting leaves behind: its minutes, drafted from what happened, and its actions; and what
 * its chair reads before it.
 *
 * <p>Owns {@code Minutes}, {@code MinutesComment}, {@code Action} and {@code HandOver}. Minutes are
 * read from the facts until a later sitting agrees them; then their text is fixed. Uses kernel,
 * identity, calendar, boards, agendas, decisions and documents.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "calendar",
            "boards",
            "agendas",
            "decisions",
            "documents",
            "documents::http",
            "web"
        })
@NullMarked
package uk.nhs.england.approvals.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
