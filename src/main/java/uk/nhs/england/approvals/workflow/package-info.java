/**
 * What waits for whom: the processes of cases, conditions, consultations, evidence and exceptions,
 * their pictures, and everybody's work.
 *
 * <p>Owns {@code BusinessCaseProcess}, {@code ConditionProcess}, {@code ConsultationProcess},
 * {@code EvidenceProcess}, {@code ExceptionProcess}, {@code ChangeProcess}, {@code
 * OutOfCommitteeProcess} and {@code MinutesProcess}, which tell the engine what has happened, the
 * {@code …Steps}, by which it asks the facts what comes next, {@code MyWork}, {@code CasePictures}
 * and {@code ProcessesFollowCases}. The facts are the domain's: a process that is lost or wrong is
 * started again from them. Uses kernel, identity, web, businesscase, decisions, consultations,
 * evidence, waivers and changes; nobody uses it, and Flowable stays in its {@code engine}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "web",
            "boards",
            "agendas",
            "minutes",
            "businesscase",
            "decisions",
            "consultations",
            "evidence",
            "waivers",
            "changes"
        })
@NullMarked
package uk.nhs.england.approvals.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
