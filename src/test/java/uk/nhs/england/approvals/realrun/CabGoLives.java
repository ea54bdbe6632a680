package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.CabDesk.Post;
import uk.nhs.england.approvals.realrun.generator.GeneratedChange;
import uk.nhs.england.approvals.realrun.generator.Lane;
import uk.nhs.england.approvals.realrun.generator.Outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Three changes by which cases of the demonstration go live: one is let through the gate by the
 * chair of the ARB, one waits until the condition is met, one is of a case that is not approved.
 */
final class CabGoLives {

    private static final String SERVICE = "SV-0004";
    private static final String OPEN = "no-open-condition-before-live";
    private static final List<String> ARB =
            List.of(
                    "omar.haddad",
                    "sofia.rossi",
                    "beth.coleman",
                    "ivan.petrov",
                    "grace.mensah",
                    "rhys.morgan");
    private static final Duration HOUR = Duration.ofHours(1);

    private final CabDesk desk;
    private final List<PlayedChange> all;
    private final CabAsking asking;
    private final CabClashes clashes;

    CabGoLives(CabDesk desk, List<PlayedChange> all, CabAsking asking, CabClashes clashes) {
        this.desk = desk;
        this.all = all;
        this.asking = asking;
        this.clashes = clashes;
    }

    void plan() {
        var approved = reference("sam.okafor", "Staff rota exchange");
        var arb = sitting();
        overridden(change("sam.okafor", approved, arb.startsAt.minus(HOUR)), arb);
        var met = Days.on(desk.now()).plusDays(25).atTime(10, 0).atZone(Days.LONDON).toInstant();
        waiting(change("sam.okafor", approved, met.plus(Duration.ofHours(10))), met);
        var other = reference("priya.nair", "Patient transport booking");
        unapproved(change("priya.nair", other, met.minus(Duration.ofDays(6))));
    }

    private String reference(String lead, String title) {
        return desk.api().all(lead, "/business-cases").stream()
                .filter(one -> one.path("title").asString().equals(title))
                .map(one -> one.path("reference").asString())
                .findFirst()
                .orElseThrow();
    }

    /** The first of the ARB that leaves CAB the time to decide before. */
    private CabSitting sitting() {
        var from = desk.now().plus(Duration.ofDays(15));
        return desk.api().all(Office.PMO, "/sittings?board=ARB").stream()
                .filter(one -> one.path("cancelledWhy").isNull())
                .map(
                        one ->
                                new CabSitting(
                                        one.path("id").asString(),
                                        Instant.parse(one.path("startsAt").asString())))
                .filter(one -> one.startsAt.isAfter(from))
                .min(Comparator.comparing(one -> one.startsAt))
                .orElseThrow();
    }

    private PlayedChange change(String requester, String goesLive, Instant from) {
        var until = from.plus(HOUR.multipliedBy(8));
        var generated =
                new GeneratedChange(
                        "GO-LIVE-" + from,
                        "Go live",
                        Lane.NORMAL,
                        "",
                        List.of(SERVICE),
                        "Workforce",
                        "",
                        requester,
                        List.of(requester),
                        new GeneratedChange.Approval(desk.now(), desk.now(), null, false),
                        new GeneratedChange.Window(from, until),
                        new GeneratedChange.Made(
                                from,
                                from.plus(HOUR),
                                Outcome.SUCCESSFUL,
                                from.plus(HOUR.multipliedBy(20)),
                                ""));
        var change = new PlayedChange(generated);
        change.goLiveOf = goesLive;
        all.add(change);
        desk.at(desk.now().plus(HOUR), () -> asking.normal(change, Map.of("type", "NORMAL")));
        return change;
    }

    private static Post step(PlayedChange change) {
        return new Post(
                change.requester, change.path() + "/implementation", Map.of("act", "START"));
    }

    private void overridden(PlayedChange change, CabSitting arb) {
        desk.at(arb.startsAt.minus(HOUR.dividedBy(2)), () -> desk.refused(OPEN, step(change)));
        desk.at(arb.startsAt, () -> override(change, arb));
        desk.at(arb.startsAt.plus(HOUR), () -> asking.making().start(change));
    }

    private void override(PlayedChange change, CabSitting arb) {
        var path = change.path() + "/overrides";
        var post = new Post(change.requester, path, Map.of("reason", "The old rota ends today."));
        var number = desk.post(ChangeAct.OVERRIDE, "", post).body().path("number").asString();
        desk.refused("one-override-at-a-time", post);
        var chair = desk.api().get(Office.PMO, arb.path()).body().path("chair").asString();
        var session = new CabSession(desk, arb, chair);
        session.open(ARB);
        desk.post(
                ChangeAct.TABLE,
                number,
                new Post(
                        chair,
                        arb.path() + "/agenda-items",
                        Map.of("subject", number, "leave", "It is for today.")));
        for (var item : session.items()) {
            grant(session, item, number);
        }
        session.close(null);
        desk.tell(
                "%s, chair of the ARB, lets %s through the gate by %s"
                        .formatted(chair, change.number, number));
    }

    private void grant(CabSession session, JsonNode item, String number) {
        if (CabSession.subject(item).equals(number)) {
            session.discuss(item, 10);
            var answer = session.decide(item, CabVerdict.APPROVED);
            if (!answer.isGood()) {
                desk.fail("the override is not granted: " + answer.words());
            }
        }
    }

    /** Its condition is met an evening before: then it may be made. */
    private void waiting(PlayedChange change, Instant met) {
        desk.at(met, () -> meet(change));
        desk.at(change.from.plus(HOUR), () -> asking.making().start(change));
    }

    private void meet(PlayedChange change) {
        for (var one : desk.api().all("omar.haddad", "/conditions?subject=" + change.goLiveOf)) {
            if (one.path("beforeLive").asBoolean()) {
                var path = "/conditions/" + one.path("id").asString();
                var words = Map.of("words", "No high finding is open.");
                desk.post(
                        ChangeAct.OFFER,
                        change.goLiveOf,
                        new Post(change.requester, path + "/evidence", words));
                desk.post(
                        ChangeAct.DISCHARGE,
                        change.goLiveOf,
                        new Post(
                                "omar.haddad",
                                path + "/discharge",
                                Map.of("accepted", true, "reason", "The report says so.")));
            }
        }
        desk.tell("the condition before live on %s is met".formatted(change.goLiveOf));
    }

    private void unapproved(PlayedChange change) {
        desk.at(
                change.from.plus(HOUR),
                () -> {
                    desk.refused("the-case-is-approved", step(change));
                    clashes.withdraw(change, "The case is not approved yet.");
                    desk.tell(
                            "%s is not started: %s is not approved"
                                    .formatted(change.number, change.goLiveOf));
                });
    }
}
