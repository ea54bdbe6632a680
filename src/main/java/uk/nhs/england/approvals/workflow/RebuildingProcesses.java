package uk.nhs.england.approvals.workflow;

import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

import java.time.Clock;
import java.util.List;

/** Starts processes again from the facts, which alone say how far a case has come. */
@Service
public class RebuildingProcesses {

    private final ProcessesFollowCases processes;
    private final Instances instances;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RebuildingProcesses(
            ProcessesFollowCases processes,
            Instances instances,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.processes = processes;
        this.instances = instances;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Rebuilds what disagrees with the facts of this subject.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when all agrees already
     */
    @Transactional
    public void rebuild(String reference, Actor actor) {
        if (!processes.knows(reference)) {
            throw NotFound.subject(reference);
        }
        var lost = lost(reference);
        if (lost.isEmpty()) {
            Refusals.of(agreesAlready(reference)).throwIfAny();
        }
        lost.forEach(key -> restart(key, reference));
        events.publishEvent(
                new ProcessRebuilt(Subject.named(reference), lost, actor.at(clock.instant())));
    }

    /**
     * A fact may bring in a wait that the model does not foresee, such as a board that the running
     * process has not asked: then it starts again, on the model it had.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void followFacts(String reference) {
        entities.flush();
        if (lost(reference).contains(reference)) {
            restart(reference, reference);
        }
    }

    private List<String> lost(String reference) {
        return processes.disagreementsOn(reference).stream()
                .map(Disagreement::key)
                .distinct()
                .toList();
    }

    private void restart(String name, String reference) {
        var key = new ProcessKey(name);
        if (!processes.isOpen(name)) {
            instances.remove(key);
        } else {
            instances.restart(modelOf(key, reference), key);
        }
    }

    private static String modelOf(ProcessKey key, String reference) {
        if (key.sitting() != null) {
            return key.isOfMinutes() ? Models.MINUTES : Models.OUT_OF_COMMITTEE;
        }
        if (key.isOfApproval()) {
            return Models.APPROVAL_EXPIRY;
        }
        if (Subject.named(key.value()).kind() == Subject.Kind.EXCEPTION) {
            return Models.EXCEPTION;
        }
        if (Subject.named(key.value()).kind() == Subject.Kind.CHANGE) {
            return Models.CHANGE_APPROVAL;
        }
        if (key.value().equals(reference)) {
            return Models.BUSINESS_CASE;
        }
        return key.consultee() == null ? model(key.value()) : Models.CONSULTATION;
    }

    /** The model of what belongs to a case, by the series of its number. */
    private static String model(String name) {
        return name.startsWith("EV-") ? Models.EVIDENCE_EXPIRY : Models.CONDITION_FOLLOW_UP;
    }

    private static Refusal agreesAlready(String reference) {
        return Refusal.conflict(
                "the-process-follows-the-case",
                "The process of "
                        + reference
                        + " agrees with its facts; there is nothing to rebuild.");
    }
}
