package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.realrun.Api.Answer;
import uk.nhs.england.approvals.realrun.Api.Call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What all who have to do with changes share: the service, the time, chance, and what was told. */
final class CabDesk {

    static final String MANAGER = "carys.bevan";

    private final Service service;
    private final Api api;
    private final Measures measures;
    private final Chance chance;
    private final Timeline timeline = new Timeline();
    private final Ledger ledger = new Ledger();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> sums = new TreeMap<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    CabDesk(Service service, Measures measures, long seed) {
        this.service = service;
        this.api = new Api(service.port());
        this.measures = measures;
        this.chance = new Chance(seed);
    }

    Service service() {
        return service;
    }

    Api api() {
        return api;
    }

    Measures measures() {
        return measures;
    }

    Chance chance() {
        return chance;
    }

    Ledger ledger() {
        return ledger;
    }

    Instant now() {
        return service.now();
    }

    /** How often something was refused, by rule. */
    Map<String, Integer> refusals() {
        return refusals;
    }

    /** How often something happened. */
    Map<String, Integer> sums() {
        return sums;
    }

    /** What happened that is worth a line, each with its day. */
    List<String> told() {
        return told;
    }

    /** What was refused that should not be, or was not refused that should be. */
    List<String> failed() {
        return failed;
    }

    void tell(String words) {
        told.add(Days.on(now()) + ": " + words);
    }

    void fail(String words) {
        failed.add(Days.on(now()) + ": " + words);
    }

    void count(String what) {
        sums.merge(what, 1, Integer::sum);
    }

    int counted(String what) {
        return sums.getOrDefault(what, 0);
    }

    /** Something is to be done then, or at once when that is past. */
    void at(Instant instant, Runnable act) {
        timeline.at(
                instant.isAfter(now()) ? instant : now(),
                () -> {
                    try {
                        act.run();
                    } catch (Api.RefusedException e) {
                        fail(String.valueOf(e.getMessage()));
                    }
                });
    }

    void run(Instant until) {
        timeline.run(until, service::moveTo);
    }

    /** Time passes for somebody, while the others go on with what they do. */
    void pass(Duration time) {
        var until = now().plus(time);
        run(until);
        service.moveTo(until);
    }

    /**
     * Does something that may be refused by a rule, which is counted.
     *
     * @param about the change; empty when there is none before
     */
    Answer attempt(ChangeAct act, String about, Call call) {
        service.tick();
        var answer =
                measures.measure(
                        () -> api.send(call),
                        got -> (got.isGood() ? act : ChangeAct.BE_REFUSED).words());
        if (answer.isGood()) {
            var number = answer.body().path("number").asString("");
            ledger.note(about.isEmpty() ? number : about, act, call.person());
        } else {
            answer.rules().forEach(rule -> refusals.merge(rule, 1, Integer::sum));
        }
        return answer;
    }

    /**
     * Does something.
     *
     * @throws Api.RefusedException when it is refused
     */
    Answer act(ChangeAct act, String about, Call call) {
        var answer = attempt(act, about, call);
        if (!answer.isGood()) {
            throw new Api.RefusedException(call, answer);
        }
        return answer;
    }

    Answer post(ChangeAct act, String about, Post post) {
        return act(act, about, post.call());
    }

    /** A POST about something. */
    record Post(String person, String path, @Nullable Object body) {

        Call call() {
            return new Call(person, "POST", path, null, body);
        }
    }

    /** Somebody tries what a rule forbids; it is told when it is not refused by it. */
    void refused(String rule, Post post) {
        var answer = attempt(ChangeAct.BE_REFUSED, "", post.call());
        if (answer.isGood() || !answer.rules().contains(rule)) {
            fail(
                    "%s by %s was not refused by %s but: %s %s"
                            .formatted(
                                    post.path(),
                                    post.person(),
                                    rule,
                                    answer.words(),
                                    answer.rules()));
        }
    }

    /** Reads something that is there, with what it took. */
    Answer read(ChangeAct act, String person, String path) {
        return measures.measure(() -> api.get(person, path), _ -> act.words());
    }

    /** Writes something anew that was read before. */
    Answer patch(ChangeAct act, String about, Function<String, Call> call, Answer read) {
        return act(act, about, call.apply(read.etag()));
    }
}
