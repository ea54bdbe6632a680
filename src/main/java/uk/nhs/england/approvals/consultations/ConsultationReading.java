package uk.nhs.england.approvals.consultations;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.CaseReading;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Shows consultations to those who may read the case. */
@Component
@Transactional(readOnly = true)
public class ConsultationReading {

    private static final String QUEUE =
            """
            select c.* from consultations_consultation c
            join identity_access a on a.subject_reference = c.case_reference
            where a.holders && cast(:keys as text[]) and c.state = 'AWAITED'
            """;

    private static final String ORDER =
            " order by c.due, c.case_reference, c.consultee limit :most";

    private final Consultations consultations;
    private final Consultees consultees;
    private final Steps steps;
    private final CaseReading cases;
    private final AccessList access;
    private final WorkingDays workingDays;
    private final EntityManager entities;

    ConsultationReading(
            Consultations consultations,
            Consultees consultees,
            Steps steps,
            CaseReading cases,
            AccessList access,
            WorkingDays workingDays,
            EntityManager entities) {
        this.consultations = consultations;
        this.consultees = consultees;
        this.steps = steps;
        this.cases = cases;
        this.access = access;
        this.workingDays = workingDays;
        this.entities = entities;
    }

    /** Everybody who was asked about a case, by consultee, with what happened. */
    public List<ConsultationView> of(String reference, Actor actor) {
        cases.requireReadable(actor, reference);
        var history = steps.of(reference, null);
        return shown(consultations.of(reference), history);
    }

    /** Everybody who was asked about a case, for a pack that its readers read. */
    List<ConsultationView> forThePack(String reference) {
        return shown(consultations.of(reference), steps.of(reference, null));
    }

    /**
     * @throws NotFound when the case is not for this person, or the consultee was not asked
     */
    public ConsultationView show(String reference, String consultee, Actor actor) {
        cases.requireReadable(actor, reference);
        var consultation = consultations.require(reference, consultee);
        return shown(List.of(consultation), steps.of(reference, consultee)).getFirst();
    }

    /** The responses that are waited for, the first due first, about cases this person may read. */
    public List<ConsultationView> queue(
            Filter filter, @Nullable Place after, int most, Actor actor) {
        var query =
                entities.createNativeQuery(
                                QUEUE + filter.conditions() + condition(after) + ORDER,
                                Consultation.class)
                        .setParameter("keys", access.keysOf(actor))
                        .setParameter("most", most);
        if (filter.consultee() != null) {
            query.setParameter("consultee", filter.consultee());
        }
        if (filter.overdue()) {
            query.setParameter("today", workingDays.today());
        }
        if (after != null) {
            query.setParameter("due", after.due())
                    .setParameter("reference", after.reference())
                    .setParameter("afterConsultee", after.consultee());
        }
        @SuppressWarnings("unchecked")
        List<Consultation> found = query.getResultList();
        return shown(found, Map.of());
    }

    private static String condition(@Nullable Place after) {
        return after == null
                ? ""
                : " and (c.due, c.case_reference, c.consultee)"
                        + " > (:due, :reference, :afterConsultee)";
    }

    private List<ConsultationView> shown(
            List<Consultation> found, Map<String, List<Step>> history) {
        if (found.isEmpty()) {
            return List.of();
        }
        var showing = new Showing(consultees.names(), workingDays);
        return found.stream()
                .map(one -> showing.view(one, history.getOrDefault(one.consultee(), List.of())))
                .toList();
    }

    /** Which responses. */
    public record Filter(@Nullable String consultee, boolean overdue) {

        private String conditions() {
            return (consultee == null ? "" : " and c.consultee = :consultee")
                    + (overdue ? " and c.due < :today" : "");
        }
    }

    /** Where a part of the queue ended. */
    public record Place(LocalDate due, String reference, String consultee) {}
}
