/**
 * Changes to live services and their approval through the CAB (product rules 9 and 10): what is
 * asked, its risk, who approves it by which lane, how it is done, and the review of it.
 *
 * <p>Owns {@code Change}, {@code Template}, {@code Override}, the emergency roster and the dated
 * {@code ChangeRules}. CAB is a board like the others, so sittings, agendas, votes and decisions
 * come from boards, agendas and decisions; when a change happens and what it clashes with is the
 * business of schedule. Uses register and businesscase for what a change is about, and tables for
 * its risk; only workflow uses it, and imports, which brings in changes that were made before.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "register",
            "boards",
            "agendas",
            "calendar",
            "decisions",
            "businesscase",
            "schedule",
            "tables",
            "web"
        })
@NullMarked
package uk.nhs.england.approvals.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
