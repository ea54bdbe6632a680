/**
 * Exceptions to standards: a clause that a case or a service does not keep, for a reason, at a
 * managed risk, under an owner, until a day (product rule 8).
 *
 * <p>Owns {@code Waiver}, the scale of risk and who may grant at which risk. "Exception" is the
 * word on every page, in the API and to people; Java owns it, so the code says waiver. A board
 * decides on an exception as on anything else. Uses kernel, identity, standards (which clause),
 * register and businesscase (whom it is for), boards and calendar (days), and decisions, which it
 * answers as {@code Decidable} and as {@code ConditionCover}; only workflow and assessments use it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "standards",
            "register",
            "boards",
            "agendas",
            "calendar",
            "decisions",
            "businesscase",
            "web"
        })
@NullMarked
package uk.nhs.england.approvals.waivers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
