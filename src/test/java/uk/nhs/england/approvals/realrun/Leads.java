package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.Diary.Hour;

import java.util.ArrayList;
import java.util.Map;

/** The leads: write, submit, answer, resubmit, and now and then withdraw. */
final class Leads {

    /** Leads every case, as the import says. */
    static final String LEAD = "priya.nair";

    private final Office office;
    private final BeginningDrafts drafts;
    private final Pmo pmo;
    private final Assessors assessors;

    Leads(Office office, Pmo pmo, Assessors assessors) {
        this.office = office;
        this.drafts = new BeginningDrafts(office);
        this.pmo = pmo;
        this.assessors = assessors;
    }

    /**
     * Writes the rest of the draft, submits it, and says how it stands against the Code of
     * Practice.
     */
    void begin(Passage passage) {
        drafts.begin(passage);
        submit(passage);
        assessors.ownView(passage);
        int days = office.chance().between(1, 2, "triage", passage.key());
        office.note(office.in(days), Hour.PMO, passage, () -> pmo.triage(passage));
        if (office.chance().happens(Behaviour.WITHDRAWN, "withdrawn", passage.key())) {
            office.note(office.in(8), Hour.LEADS, passage, () -> withdraw(passage));
        }
    }

    private void submit(Passage passage) {
        var draft = office.api().get(passage.lead, passage.path());
        office.act(
                Act.SUBMIT,
                passage,
                new Call(
                        passage.lead, "POST", passage.path() + "/submissions", draft.etag(), null));
        compared(passage);
    }

    /** The service compares what was submitted; what it finds likely waits for an answer. */
    private void compared(Passage passage) {
        office.measures().measure(computed(), _ -> "compute what a text means (the service)");
        office.measures().measure(made(), _ -> "compare a submission (the service)");
        for (var overlap : office.api().items(passage.lead, passage.path() + "/overlaps")) {
            var number = overlap.path("number").asString();
            if (passage.overlapsSeen.add(number)) {
                int days = office.chance().between(1, 3, "overlap", passage.key(), number);
                answerLater(passage, overlap, days);
            }
        }
    }

    private Measures.Doing<Boolean> computed() {
        return () -> {
            office.service().computeMeanings();
            return true;
        };
    }

    private Measures.Doing<Boolean> made() {
        return () -> {
            office.service().makeComparisons();
            return true;
        };
    }

    void answerLater(Passage passage, JsonNode overlap, int days) {
        office.note(office.in(days), Hour.LEADS, passage, () -> answer(passage, overlap));
    }

    private void answer(Passage passage, JsonNode overlap) {
        var number = overlap.path("number").asString();
        var answer = answerTo(passage, overlap.path("other").asString(""));
        office.act(
                Act.ANSWER_OVERLAP,
                passage,
                new Call(
                        passage.lead,
                        "POST",
                        passage.path() + "/overlaps/" + number + "/evidence",
                        null,
                        Bodies.object(
                                "answer", answer, "evidence", Behaviour.EVIDENCE.get(answer))));
    }

    private String answerTo(Passage passage, String other) {
        if (isSameProject(passage, other)) {
            return "TO_BE_JOINED";
        }
        return other.startsWith("SV-")
                        || office.chance()
                                .happens(Behaviour.NOT_VIABLE, "not viable", passage.key(), other)
                ? "NOT_VIABLE"
                : "DIFFERENT_NEED";
    }

    private boolean isSameProject(Passage passage, String other) {
        return office.passages().stream()
                .filter(one -> one.reference.equals(other))
                .anyMatch(one -> one.project.isSameAs(passage.project));
    }

    /** Answers the deferral: a plan, and a tenth more cost. */
    void resubmit(Passage passage) {
        var years = new ArrayList<Object>();
        passage.project
                .costByYear(110)
                .forEach(
                        (year, pounds) -> years.add(Bodies.object("year", year, "pounds", pounds)));
        var plan =
                "A recovery plan is in place, with a tenth more cost in each year to pay for it.";
        var costs = Map.of("wholeLifeCost", years, "procurementDetail", plan);
        var shown = office.api().get(passage.lead, passage.path());
        office.act(
                Act.EDIT,
                passage,
                new Call(
                        passage.lead,
                        "PATCH",
                        passage.path(),
                        shown.etag(),
                        Map.of("answers", Map.of("costs", costs))));
        submit(passage);
        passage.decisions.add("resubmitted");
        pmo.consulteesAsked(passage);
    }

    void answerObjection(Passage passage, String consultee) {
        var path = passage.path() + "/consultations/" + consultee;
        var read = office.api().get(passage.lead, path);
        if (read.body().path("objectionOpen").asBoolean()) {
            var words = "The plan now says how this is dealt with, by whom and until when.";
            office.act(
                    Act.ANSWER_OBJECTION,
                    passage,
                    new Call(
                            passage.lead,
                            "POST",
                            path + "/objection-answer",
                            read.etag(),
                            Map.of("words", words)));
        }
    }

    private void withdraw(Passage passage) {
        var shown = office.api().get(passage.lead, passage.path());
        office.act(
                Act.WITHDRAW,
                passage,
                new Call(
                        passage.lead,
                        "POST",
                        passage.path() + "/withdrawal",
                        shown.etag(),
                        Map.of("reason", "The department has stopped the programme.")));
        passage.closed = true;
    }
}
