package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Answer;
import uk.nhs.england.approvals.realrun.CabDesk.Post;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

/** Asks for changes by their lanes, submits them, and has them assessed. */
final class CabAsking {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final CabDesk desk;
    private final CabClashes clashes;
    private final CabMaking making;
    private final CabReviews reviews;
    private final Days days;
    private final CabOnce once;

    CabAsking(CabDesk desk, CabClashes clashes, CabReviews reviews, Days days) {
        this.desk = desk;
        this.once = new CabOnce(desk);
        this.clashes = clashes;
        this.reviews = reviews;
        this.making = new CabMaking(desk, reviews);
        this.days = days;
    }

    CabMaking making() {
        return making;
    }

    void ask(PlayedChange change) {
        switch (change.lane) {
            case NORMAL -> normal(change, Map.of("type", "NORMAL"));
            case VENDOR_CLOUD -> vendor(change);
            case EMERGENCY -> emergency(change);
            case UNAUTHORISED -> found(change);
            case STANDARD -> throw new IllegalArgumentException("A pipeline does this.");
        }
    }

    /** A change that CAB decides on. */
    void normal(PlayedChange change, Map<String, ?> lane) {
        change.boarded = true;
        request(change, lane);
        if (!clashes.stopping(change).isEmpty()
                && desk.chance()
                        .happens(
                                CabBehaviour.MOVES_BEFORE_CAB,
                                "moves",
                                change.generated.number())) {
            clashes.move(change);
        }
        submitForCab(change);
    }

    private void vendor(PlayedChange change) {
        boolean impact =
                desk.chance().happens(CabBehaviour.IMPACTED, "impact", change.generated.number());
        var lane =
                Map.of("type", "VENDOR_CLOUD", "users", impact, "interfaces", false, "data", false);
        if (impact) {
            normal(change, lane);
            return;
        }
        request(change, lane);
        clashes.settleSoon(change);
        if (change.isAlive()) {
            submit(change);
            change.approvedAt = change.submittedAt;
            making.plan(change);
        }
    }

    private void emergency(PlayedChange change) {
        once.askedByTheRoster(change);
        request(
                change,
                Map.of("type", "EMERGENCY", "why", "A generated failure that cannot wait."));
        submit(change);
        clashes.settle(change);
        once.ofAnEmergency(change);
        var between = Duration.between(desk.now(), change.from).dividedBy(4);
        desk.at(desk.now().plus(between), () -> approve(change, "beth.coleman"));
        desk.at(
                desk.now().plus(between.multipliedBy(2)),
                () -> {
                    approve(change, "omar.haddad");
                    change.approvedAt = desk.now();
                    making.plan(change);
                });
    }

    private void approve(PlayedChange change, String person) {
        desk.post(
                ChangeAct.APPROVE_AS_ROSTER,
                change.number,
                new Post(person, change.path() + "/approval", null));
    }

    /** It was made already: its review comes next. */
    private void found(PlayedChange change) {
        change.looked = true;
        var generated = change.generated.made();
        change.startedAt = change.from;
        change.endedAt = change.until;
        request(
                change,
                Map.of("type", "UNAUTHORISED", "found", "The nightly comparison, generated."));
        reviews.later(change, Duration.between(generated.ended(), generated.reviewed()));
    }

    void request(PlayedChange change, Map<String, ?> lane) {
        var body = CabRequests.change(change, lane, desk.chance());
        var post = new Post(change.requester, "/changes", body);
        requested(change, desk.post(ChangeAct.REQUEST, "", post));
    }

    void requested(PlayedChange change, Answer answer) {
        change.number = answer.body().path("number").asString();
        change.requestedAt = desk.now();
        desk.count("asked: " + change.lane);
    }

    JsonNode submit(PlayedChange change) {
        var answer =
                desk.post(
                        ChangeAct.SUBMIT,
                        change.number,
                        new Post(change.requester, change.path() + "/submission", null));
        change.submittedAt = desk.now();
        change.edition++;
        change.looked = answer.body().path("lookedAtAfterwards").asBoolean();
        return answer.body();
    }

    /** Submits it; the change manager looks at it on the next working day. */
    void submitForCab(PlayedChange change) {
        submit(change);
        int edition = change.edition;
        var morning = days.after(Days.on(desk.now()), 1).atTime(TEN).atZone(Days.LONDON);
        desk.at(morning.toInstant(), () -> assess(change, edition));
        making.plan(change);
    }

    private void assess(PlayedChange change, int edition) {
        if (!change.awaitsAssessment() || change.edition != edition) {
            return;
        }
        boolean fit =
                edition > 1
                        || !desk.chance()
                                .happens(CabBehaviour.SENT_BACK, "fit", change.generated.number());
        desk.post(
                ChangeAct.ASSESS,
                change.number,
                new Post(
                        CabDesk.MANAGER,
                        change.path() + "/assessment",
                        Map.of(
                                "fit",
                                fit,
                                "words",
                                fit ? "Fit for CAB." : "Say who takes it back, and when.")));
        if (fit) {
            change.assessedAt = desk.now();
        } else {
            change.rewritten();
            desk.count("sent back by the change manager");
            desk.at(desk.now().plus(Duration.ofHours(20)), () -> improve(change));
        }
    }

    private void improve(PlayedChange change) {
        clashes.rewrite(
                change, Map.of("testEvidence", "Taken back in a generated test, within the hour."));
        submitForCab(change);
    }
}
