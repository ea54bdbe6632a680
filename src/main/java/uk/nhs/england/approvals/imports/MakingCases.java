package uk.nhs.england.approvals.imports;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.businesscase.CaseDraft;
import uk.nhs.england.approvals.businesscase.WritingManyCases;
import uk.nhs.england.approvals.businesscase.WritingManyCases.KnownDraft;
import uk.nhs.england.approvals.businesscase.WritingManyCases.LedDraft;
import uk.nhs.england.approvals.imports.ImportedCases.Imported;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lines that become drafts of business cases. What a draft says is on no line. */
@Component
class MakingCases implements Making {

    private static final String KEY = "externalReference";

    private record New(Row row, LedDraft draft) {}

    private final WritingManyCases writing;
    private final ImportedCases imported;
    private final DraftReading drafts;
    private final Checks checks;

    MakingCases(
            WritingManyCases writing, ImportedCases imported, DraftReading drafts, Checks checks) {
        this.writing = writing;
        this.imported = imported;
        this.drafts = drafts;
        this.checks = checks;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CASES;
    }

    @Override
    public Map<String, Field> fields() {
        return drafts.fields();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<LineOutcome> make(List<Row> rows, Run run) {
        var there = imported.hold(rows.stream().map(row -> row.required(KEY)).toList());
        var known = writing.known(there.values().stream().map(Imported::caseReference).toList());
        var outcomes = new ArrayList<LineOutcome>();
        var begun = new ArrayList<New>();
        for (var row : rows) {
            var draft = led(row);
            var before = there.get(row.required(KEY));
            if (draft.isEmpty()) {
                outcomes.add(LineOutcome.refused(row, row.required(KEY), row.faults()));
            } else if (before == null) {
                begun.add(new New(row, draft.get()));
            } else {
                var draftThere = Objects.requireNonNull(known.get(before.caseReference()));
                outcomes.add(compare(new Compared(row, before, draftThere), draft.get(), run));
            }
        }
        outcomes.addAll(begin(begun, run));
        return outcomes;
    }

    private Optional<LedDraft> led(Row row) {
        var lead = lead(row);
        var draft = drafts.read(row);
        draft.ifPresent(one -> checks.of(one, Refusals.none()).forEach(row::fault));
        return row.faults().isEmpty() && lead.isPresent()
                ? Optional.of(new LedDraft(lead.get(), draft.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<PersonId> lead(Row row) {
        try {
            return Optional.of(new PersonId(row.required("lead")));
        } catch (IllegalArgumentException e) {
            row.fault("lead: This is no username.");
            return Optional.empty();
        }
    }

    private List<LineOutcome> begin(List<New> asked, Run run) {
        var outcomes = new ArrayList<LineOutcome>();
        var begun = new ArrayList<New>();
        var refusals = writing.beginning(asked.stream().map(New::draft).toList());
        for (int index = 0; index < asked.size(); index++) {
            var one = asked.get(index);
            var reasons = refusals.get(index).all().stream().map(Checks::sentence).toList();
            if (reasons.isEmpty()) {
                begun.add(one);
            } else {
                outcomes.add(LineOutcome.refused(one.row(), one.row().required(KEY), reasons));
            }
        }
        var references = begun.isEmpty() ? List.<String>of() : begin(begun, run.actor());
        for (int index = 0; index < begun.size(); index++) {
            var row = begun.get(index).row();
            outcomes.add(LineOutcome.created(row, row.required(KEY), references.get(index)));
        }
        return outcomes;
    }

    private List<String> begin(List<New> begun, uk.nhs.england.approvals.identity.Actor actor) {
        var references = writing.begin(begun.stream().map(New::draft).toList(), actor);
        var kept = new ArrayList<Imported>();
        for (int index = 0; index < begun.size(); index++) {
            var one = begun.get(index);
            kept.add(
                    new Imported(
                            one.row().required(KEY),
                            references.get(index),
                            drafts.fingerprint(one.draft().draft())));
        }
        imported.keep(kept);
        return references;
    }

    private record Compared(Row row, Imported before, KnownDraft known) {

        LineOutcome unchanged(String... notes) {
            List.of(notes).forEach(row::note);
            return LineOutcome.unchanged(row, before.externalReference(), known.reference());
        }
    }

    private LineOutcome compare(Compared one, LedDraft asked, Run run) {
        var draft = asked.draft();
        if (!asked.lead().equals(one.known().lead())) {
            one.row().note("lead: %s leads the case and stays.".formatted(one.known().lead()));
        }
        if (drafts.fingerprint(draft).equals(one.before().fingerprint())
                || draft.equals(one.known().draft())) {
            return one.unchanged();
        }
        if (one.known().isSubmitted()) {
            return one.unchanged("Not overwritten: the case was submitted.");
        }
        if (!drafts.fingerprint(one.known().draft()).equals(one.before().fingerprint())) {
            return one.unchanged("Not overwritten: people have changed the draft since.");
        }
        return rewrite(one, draft, run);
    }

    private LineOutcome rewrite(Compared one, CaseDraft draft, Run run) {
        var changes =
                WritingManyCases.differences(one.known().draft(), draft).stream()
                        .map(change -> new FieldChange(change.field(), null, null))
                        .toList();
        var key = one.before().externalReference();
        var refusals = writing.rewrite(one.known().reference(), draft, run.actor());
        if (!refusals.isEmpty()) {
            return LineOutcome.refused(
                    one.row(), key, refusals.all().stream().map(Checks::sentence).toList());
        }
        imported.keep(
                List.of(new Imported(key, one.known().reference(), drafts.fingerprint(draft))));
        return LineOutcome.changed(one.row(), key, one.known().reference(), changes);
    }
}
