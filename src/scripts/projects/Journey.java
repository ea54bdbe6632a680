package projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes projects through the service, one at a time, from draft to the last decision. */
public final class Journey {

    private static final int MOST_STEPS = 20;
    private static final List<String> LEADS = List.of("priya.nair", "sam.okafor");

    private final Service service;
    private final Boards boards;
    private final Map<String, String> wordsOfRows = new TreeMap<>();
    private int withConditions;

    public Journey(Service service) {
        this.service = service;
        this.boards = new Boards(service);
    }

    /** What each row of the decision table that fired says. */
    public Map<String, String> wordsOfRows() {
        return wordsOfRows;
    }

    /** Takes a project through; what is refused on the way is kept, not thrown. */
    public Passage take(Project project, int index) {
        var passage = new Passage(project, LEADS.get(index % LEADS.size()));
        int before = service.calls();
        long began = System.nanoTime();
        try {
            begin(passage);
            route(passage);
            decide(passage);
            followUp(passage);
        } catch (Service.RefusedException e) {
            passage.refused = e.getMessage();
        }
        passage.millis = (System.nanoTime() - began) / 1_000_000;
        passage.calls = service.calls() - before;
        return passage;
    }

    private void begin(Passage passage) {
        var assumptions = new Assumptions(passage.project);
        passage.assumed = assumptions.words();
        var begun = service.post("/business-cases", assumptions.draft(), passage.lead);
        passage.reference = begun.text("reference");
        service.post(address(passage) + "/submissions", null, passage.lead, begun.etag());
    }

    /** The PMO reads the proposal and confirms it, or adds DPAG where the cost is not known. */
    private void route(Passage passage) {
        var shown = service.get(address(passage), Boards.PMO);
        var proposal =
                Json.at(service.get(address(passage) + "/route", Boards.PMO).body(), "proposal");
        boolean overrides = passage.project.pounds().isEmpty() && !codes(proposal).contains("DPAG");
        var decided =
                service.put(
                        address(passage) + "/route",
                        overrides ? withDpag(proposal) : Json.object("confirmed", true),
                        Boards.PMO,
                        shown.etag());
        for (var row : Json.list(proposal, "firedRows")) {
            passage.fired.add(Json.text(row, "row"));
            wordsOfRows.put(Json.text(row, "row"), Json.text(row, "words"));
        }
        passage.route = picture(codes(Json.at(decided.body(), "decided")), overrides);
    }

    private static Object withDpag(Object proposal) {
        var steps = new ArrayList<Object>(Json.list(proposal, "boards"));
        var why = "The whole-life cost is not known, so the project may be very large.";
        steps.add(steps.size() - 1, Json.object("code", "DPAG", "reason", why));
        return Json.object(
                "confirmed",
                false,
                "kind",
                "BOARDS",
                "boards",
                steps,
                "consultees",
                Json.list(proposal, "consultees"),
                "reason",
                why);
    }

    /** Does what the case says it waits for, until it waits for nothing. */
    private void decide(Passage passage) {
        var decided = new ArrayList<String>();
        for (int step = 0; step < MOST_STEPS; step++) {
            var shown = service.get(address(passage), passage.lead);
            passage.standing = shown.text("standing");
            var waits = shown.list("waits").stream().map(Object::toString).sorted().toList();
            if (waits.isEmpty()) {
                return;
            }
            // "resubmit" sorts last, and comes first: boards then decide on the latest version.
            var wait = waits.getLast().startsWith("resubmit:") ? waits.getLast() : next(shown);
            if (wait.startsWith("resubmit:")) {
                resubmit(passage, shown);
            } else {
                everybodyResponds(passage);
                record(passage, wait.substring("decide:".length()), shown, decided);
            }
        }
        throw new IllegalStateException(passage.reference + " is not decided after many steps");
    }

    /** Whoever is asked and has not responded is content. */
    private void everybodyResponds(Passage passage) {
        var path = address(passage) + "/consultations";
        for (var asked : service.get(path, Boards.PMO).list("items")) {
            if (!Json.text(asked, "standing").equals("RESPONDED")) {
                var consultee = Json.text(asked, "consultee");
                var members = service.get("/consultees/" + consultee, Boards.PMO).list("members");
                service.post(
                        path + "/" + consultee + "/response",
                        Json.object("kind", "CONTENT"),
                        Json.text(members.getFirst(), "person"),
                        "*");
            }
        }
    }

    private static String next(Service.Answer shown) {
        return shown.list("waits").getFirst().toString();
    }

    private void record(Passage passage, String board, Service.Answer shown, List<String> decided) {
        var turn = new Verdict.Turn(board, List.copyOf(decided), passage.lead, boards.chair(board));
        var verdict = Verdict.on(passage.project, turn);
        var decision =
                service.post(
                        "/decisions",
                        Json.object(
                                "sitting", boards.sitting(board),
                                "subject", passage.reference,
                                "version", Json.at(shown.body(), "latestSubmission"),
                                "outcome", verdict.outcome(),
                                "reasons", verdict.reasons()),
                        boards.chair(board));
        decided.add(board);
        passage.decisions.add(
                decision.text("number") + " " + Report.words(decision.text("outcome")));
        decision.list("conditions").forEach(condition -> passage.conditions.add(condition + ""));
    }

    /** The lead answers the deferral: a plan, and a tenth more in the first year. */
    private void resubmit(Passage passage, Service.Answer shown) {
        var years = new ArrayList<Object>();
        passage.project
                .costByYear(110)
                .forEach((year, pounds) -> years.add(Json.object("year", year, "pounds", pounds)));
        var plan =
                "A recovery plan is in place, with a tenth more cost in each year to pay for it.";
        var changes =
                Json.object(
                        "answers",
                        Json.object(
                                "costs",
                                Json.object("wholeLifeCost", years, "procurementDetail", plan)));
        var edited = service.patch(address(passage), changes, passage.lead, shown.etag());
        service.post(address(passage) + "/submissions", null, passage.lead, edited.etag());
        passage.decisions.add("resubmitted");
    }

    /** Of the first conditions set: one discharged, one sent back and then discharged, one open. */
    private void followUp(Passage passage) {
        if (passage.conditions.isEmpty()) {
            return;
        }
        var id = passage.conditions.getFirst();
        var followed =
                switch (withConditions++ % 3) {
                    case 0 -> offerAndJudge(passage, id, true);
                    case 1 -> offerAndJudge(passage, id, false) + offerAndJudge(passage, id, true);
                    default -> "";
                };
        passage.standing = service.get(address(passage), passage.lead).text("standing");
        passage.conditions.set(0, id + followed);
    }

    private String offerAndJudge(Passage passage, String id, boolean accepted) {
        service.post(
                "/conditions/" + id + "/evidence",
                Json.object("words", "The report of the assessor names no high finding."),
                passage.lead);
        service.post(
                "/conditions/" + id + "/discharge",
                Json.object("accepted", accepted, "reason", "The report was read by the chair."),
                boards.chair(id.substring(0, id.indexOf('-'))));
        return accepted ? " discharged" : " sent back,";
    }

    private static List<String> codes(Object route) {
        return Json.list(route, "boards").stream().map(step -> Json.text(step, "code")).toList();
    }

    private static String picture(List<String> codes, boolean overridden) {
        var first = codes.stream().filter(code -> !code.equals("ARB")).toList();
        var picture = first.isEmpty() ? "ARB" : String.join(" and ", first) + ", then ARB";
        return picture + (overridden ? " (PMO added DPAG)" : "");
    }

    private static String address(Passage passage) {
        return "/business-cases/" + passage.reference;
    }
}
