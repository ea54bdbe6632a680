/**
 * Business cases: what a lead writes, the versions frozen from it, the route it takes and where it
 * stands.
 *
 * <p>Owns {@code BusinessCase}, {@code Answers}, {@code Submission}, {@code Route}, {@code
 * Progress}, {@code Overlap} and {@code Comparisons}. Standing is derived from facts, never set.
 * Uses kernel, identity, boards, calendar, decisions, register and likeness; how a route is derived
 * is asked of {@code Routing}, which triage answers.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "boards",
            "agendas",
            "calendar",
            "decisions",
            "register",
            "likeness",
            "web"
        })
@NullMarked
package uk.nhs.england.approvals.businesscase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
