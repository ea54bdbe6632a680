package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.generator.GeneratedChange;
import uk.nhs.england.approvals.realrun.generator.GeneratedTemplate;
import uk.nhs.england.approvals.realrun.generator.Generator;
import uk.nhs.england.approvals.realrun.generator.Lane;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everybody, for eight weeks of CAB over two years of changes. */
final class CabPeople {

    static final int WEEKS = 8;
    private static final int YEARS_WEEKS = 104;
    private static final int MOST = 5;
    private static final Duration MORNING = Duration.ofHours(4);

    private final CabDesk desk;
    private final CabRegister register;
    private final CabPast past;
    private final LocalDate first;
    private final LocalDate end;
    private final List<PlayedChange> all = new ArrayList<>();
    private final CabClashes clashes;
    private final CabReviews reviews;
    private final CabMaking making;
    private final CabAsking asking;
    private final CabPipelines pipelines;
    private final CabAgenda agenda;
    private final CabBoard board;
    private int broughtIn;
    private int leftOut;

    CabPeople(CabDesk desk, CabRegister register, CabPast past, Days days) {
        this.desk = desk;
        this.register = register;
        this.past = past;
        this.first = Days.on(desk.now());
        this.end = first.plusWeeks(WEEKS);
        this.clashes = new CabClashes(desk);
        this.reviews = new CabReviews(desk, all);
        this.asking = new CabAsking(desk, clashes, reviews, days);
        this.making = asking.making();
        this.pipelines = new CabPipelines(desk, asking, clashes);
        this.agenda = new CabAgenda(desk, all);
        this.board = new CabBoard(desk, all, clashes, asking);
        making.otherwise(this::clashesAtItsStart, this::statusLost);
    }

    List<PlayedChange> all() {
        return all;
    }

    CabClashes clashes() {
        return clashes;
    }

    List<CabSitting> sittings() {
        return agenda.sittings();
    }

    LocalDate first() {
        return first;
    }

    LocalDate end() {
        return end;
    }

    int broughtIn() {
        return broughtIn;
    }

    /** Changes of the first morning, when nothing is set up yet. */
    int leftOut() {
        return leftOut;
    }

    void work(int changes, long seed, Consumer<String> progress) throws IOException {
        var world = register.bring();
        register.people();
        progress.accept("%d services are in the register".formatted(world.services().size()));
        var generator =
                new Generator(
                        new Generator.Wish(seed, changes, end.minusWeeks(YEARS_WEEKS), end, world));
        var generated = generator.changes();
        begin(generator.templates(), generated);
        progress.accept("%d changes are brought in".formatted(broughtIn));
        new CabFreezes(desk, first).plan(world.services());
        play(generated);
        new CabGoLives(desk, all, asking, clashes).plan();
        weeks(progress);
        desk.run(instant(end.plusDays(8), LocalTime.of(18, 0)));
    }

    /** The past, and the templates that it is evidence for. */
    private void begin(List<GeneratedTemplate> templates, List<GeneratedChange> generated) {
        var opened = RealRun.FIRST;
        var midnight = instant(first, LocalTime.MIDNIGHT);
        var before =
                generated.stream()
                        .filter(one -> one.approval().asked().isBefore(midnight))
                        .filter(one -> one.made().ended().isBefore(opened.minusSeconds(120)))
                        .map(one -> one.knownAt(opened))
                        .toList();
        var numbers = past.bring(before);
        broughtIn = numbers.size();
        for (var template : templates) {
            pipelines.propose(template, evidence(template, before, numbers));
        }
        var sitting = agenda.callNow();
        board.takeOn(sitting, pipelines.numbers().values());
        pipelines.watch();
    }

    private static List<String> evidence(
            GeneratedTemplate template, List<GeneratedChange> before, Map<String, String> numbers) {
        return before.stream()
                .filter(one -> one.template().equals(template.key()))
                .sorted(
                        Comparator.comparing((GeneratedChange one) -> one.made().ended())
                                .reversed())
                .map(one -> numbers.getOrDefault(one.number(), ""))
                .filter(number -> !number.isEmpty())
                .limit(CabBehaviour.EVIDENCE)
                .toList();
    }

    private void play(List<GeneratedChange> generated) {
        var noon = instant(first, LocalTime.MIDNIGHT).plus(MORNING.multipliedBy(3));
        var midnight = instant(first, LocalTime.MIDNIGHT);
        var last = instant(end, LocalTime.MIDNIGHT);
        boolean tried = false;
        for (var one : generated) {
            var change = new PlayedChange(one);
            var asked = one.approval().asked();
            boolean isFound = one.lane() == Lane.UNAUTHORISED;
            if (isFound
                    ? asked.isAfter(noon) && asked.isBefore(last)
                    : !one.window().from().isBefore(noon)) {
                all.add(change);
                desk.at(asked.isBefore(noon) ? noon.minusSeconds(1800) : asked, () -> ask(change));
                if (!tried && one.lane() == Lane.NORMAL) {
                    tried = true;
                    var template = pipelines.numbers().values().iterator().next();
                    desk.at(noon, () -> new CabOnce(desk).ofLanes(change, template));
                }
            } else if (one.made().ended().isAfter(midnight)) {
                leftOut++;
            }
        }
    }

    private void ask(PlayedChange change) {
        if (change.lane == Lane.STANDARD) {
            pipelines.ask(change);
        } else {
            asking.ask(change);
        }
    }

    private void weeks(Consumer<String> progress) {
        var over = instant(end.plusDays(7), LocalTime.NOON);
        for (var sitting : agenda.plan(over)) {
            desk.at(agenda.noonBefore(sitting), () -> agenda.fill(sitting));
            desk.at(sitting.startsAt, () -> board.hold(sitting));
        }
        for (int week = 0; week <= WEEKS; week++) {
            int number = week + 1;
            desk.at(
                    instant(first.plusWeeks(week).plusDays(4), LocalTime.of(16, 0)),
                    () -> {
                        pipelines.watch();
                        reviews.close();
                        progress.accept("week %d: %d acts".formatted(number, desk.ledger().acts()));
                    });
        }
    }

    private void clashesAtItsStart(PlayedChange change) {
        desk.count("clash found at the start");
        if (++change.startsInVain > MOST) {
            desk.fail("%s clashes again and again".formatted(change.number));
            return;
        }
        if (change.lane == Lane.STANDARD) {
            pipelines.settle(change);
        } else if (clashes.settle(change)) {
            again(change);
        }
        if (change.isAlive() && change.approvedAt != null && !change.from.isAfter(desk.now())) {
            making.start(change);
        }
    }

    private void again(PlayedChange change) {
        if (change.boarded) {
            asking.submitForCab(change);
        } else {
            asking.submit(change);
            change.approvedAt = change.submittedAt;
            making.plan(change);
        }
    }

    private void statusLost(PlayedChange change) {
        desk.count("withdrawn: the template lost its status before the start");
        clashes.withdraw(change, "The template has lost its status.");
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Days.LONDON).toInstant();
    }
}
