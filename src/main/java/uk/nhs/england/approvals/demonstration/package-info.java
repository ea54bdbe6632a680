/**
 * Made-up data to try the service with: people for every role, boards with members and sittings
 * ahead, services, business cases and changes at different stages, and freezes.
 *
 * <p>Everything is made by the same acts that people perform, so it keeps every rule and is on the
 * record. Loaded once, into an empty register of people, while this is a demonstration; nobody uses
 * it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "web",
            "register",
            "boards",
            "agendas",
            "decisions",
            "consultations",
            "businesscase",
            "businesscase :: answers",
            "changes",
            "schedule",
            "platform"
        })
@NullMarked
package uk.nhs.england.approvals.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
