/**
 * How a case stands against every standard that applies to it: the lead's own view beside the
 * assessors' findings, by criterion.
 *
 * <p>Owns findings, which standards apply to which version of a case, the choice between versions
 * of a standard, and what a board demands to be assessed before it approves. Findings supersede and
 * never overwrite; a finding that rests on evidence counts for as long as some of that is valid.
 * Nothing depends on this module: it has its say through {@code BeforeDeciding}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "boards",
            "agendas",
            "decisions",
            "businesscase",
            "businesscase :: answers",
            "evidence",
            "standards",
            "tables",
            "waivers",
            "web"
        })
@NullMarked
package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
