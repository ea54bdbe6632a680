package uk.nhs.england.approvals.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.CaseProgress;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.workflow.engine.ModelId;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The process of a case as a picture: what is done, where it is, whom it waits for. */
@Service
public class CasePictures {

    private final AccessList access;
    private final ProcessRows rows;
    private final CaseProgress cases;
    private final Models models;

    CasePictures(AccessList access, ProcessRows rows, CaseProgress cases, Models models) {
        this.access = access;
        this.rows = rows;
        this.cases = cases;
        this.models = models;
    }

    /**
     * The process of a case, open or closed.
     *
     * @throws NotFound when there is no such case that this person may read, or it was never
     *     submitted
     */
    @Transactional(readOnly = true)
    public ProcessPicture of(String reference, Actor actor) {
        access.requireReadable(actor, reference);
        var passed = byProcess(rows.passed(reference));
        var waiting =
                rows.waiting(reference).stream().collect(groupingBy(ProcessRows.Waiting::process));
        var own = passed.remove(reference);
        if (own == null) {
            throw new NotFound(reference + " has no process: it was not submitted yet.");
        }
        var others =
                passed.values().stream().map(other -> picture(other, waiting, List.of())).toList();
        return picture(own, waiting, others);
    }

    /** The rows of each process, in the order in which they first appear. */
    private static Map<String, List<ProcessRows.Passed>> byProcess(List<ProcessRows.Passed> rows) {
        return rows.stream()
                .collect(
                        groupingBy(
                                ProcessRows.Passed::process,
                                LinkedHashMap::new,
                                toCollection(java.util.ArrayList::new)));
    }

    private ProcessPicture picture(
            List<ProcessRows.Passed> passed,
            Map<String, List<ProcessRows.Waiting>> waiting,
            List<ProcessPicture> others) {
        var latest = passed.getLast();
        var key = new ProcessKey(latest.process());
        var done =
                passed.stream()
                        .filter(row -> row.model().equals(latest.model()))
                        .flatMap(row -> row.elements().stream())
                        .collect(toCollection(LinkedHashSet::new));
        var current =
                waiting.getOrDefault(latest.process(), List.of()).stream()
                        .map(this::current)
                        .distinct()
                        .toList();
        return new ProcessPicture(
                key.board(),
                key.consultee(),
                latest.model().key(),
                latest.model().version(),
                done,
                current,
                others.stream().filter(one -> one.consultee() == null).toList(),
                others.stream().filter(one -> one.consultee() != null).toList());
    }

    private Wait current(ProcessRows.Waiting row) {
        return new Wait(
                row.element(),
                name(row.model(), row.element()),
                row.candidates().stream().flatMap(key -> people(key, row).stream()).toList(),
                row.since(),
                row.until());
    }

    private List<Waiter> people(String candidate, ProcessRows.Waiting row) {
        if (!candidate.equals(MyWork.AUTHORS)) {
            return List.of(Waiter.of(candidate));
        }
        return cases.authors(new ProcessKey(row.process()).reference()).stream()
                .map(author -> Waiter.of(Holder.person(author).key()))
                .toList();
    }

    private String name(ModelId model, String element) {
        return models.name(model, element);
    }
}
