package uk.nhs.england.approvals.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.agendas.RunningSittings;
import uk.nhs.england.approvals.boards.ComposingBoards;
import uk.nhs.england.approvals.boards.HoldingSittings;
import uk.nhs.england.approvals.boards.Membership.Seating;
import uk.nhs.england.approvals.boards.PlanningSeries;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.consultations.ComposingConsultees;
import uk.nhs.england.approvals.demonstration.Cast.Part;
import uk.nhs.england.approvals.demonstration.Cast.Place;
import uk.nhs.england.approvals.identity.JoiningAndLeaving;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person.Particulars;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fills an empty service with made-up data, once, in one transaction. */
@Component
class DemonstrationData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemonstrationData.class);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Map<String, Part> CHAIRS =
            Map.of("TDA", Cast.HELEN, "DPAG", Cast.GRACE, "ARB", Cast.OMAR, "CAB", Cast.CARYS);

    private final People people;
    private final JoiningAndLeaving joining;
    private final ComposingBoards composing;
    private final HoldingSittings sittings;
    private final RunningSittings running;
    private final PlanningSeries series;
    private final ComposingConsultees consultees;
    private final MadeUpRegister register;
    private final MadeUpCases cases;
    private final MadeUpSchedule changes;
    private final Rosters rosters;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean wanted;

    DemonstrationData(
            People people,
            JoiningAndLeaving joining,
            ComposingBoards composing,
            HoldingSittings sittings,
            RunningSittings running,
            PlanningSeries series,
            ComposingConsultees consultees,
            MadeUpRegister register,
            MadeUpCases cases,
            MadeUpSchedule changes,
            Rosters rosters,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock,
            @Value("${approvals.demonstration.enabled}") boolean wanted) {
        this.people = people;
        this.joining = joining;
        this.composing = composing;
        this.sittings = sittings;
        this.running = running;
        this.series = series;
        this.consultees = consultees;
        this.register = register;
        this.cases = cases;
        this.changes = changes;
        this.rosters = rosters;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            transaction.executeWithoutResult(_ -> fillOnce());
        }
    }

    /** Of two nodes that start at once, one fills; the other waits and finds it done. */
    private void fillOnce() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('demonstration', 0))")
                .query((_, _) -> true)
                .single();
        if (people.find(Cast.ADA.id()).isEmpty()) {
            fill();
            log.info("Demonstration data loaded: everybody and everything in it is made up");
        }
    }

    private void fill() {
        var yesterday = rosters.today().minusDays(1);
        Cast.all().forEach(part -> joining.pretend(particulars(part), yesterday, Cast.ADA.actor()));
        Cast.places().forEach(place -> seat(place, yesterday));
        Specialists.all().forEach(one -> join(one, yesterday));
        register.make(rosters.today(), Cast.ADA.actor().at(clock.instant()));
        CHAIRS.keySet().forEach(this::planAhead);
        var held = sitToday();
        changes.make(held, cases.make(held));
    }

    private void seat(Place place, LocalDate from) {
        composing.seat(
                place.board(),
                new Seating(place.seat(), place.part().id(), false, from),
                Cast.ADA.actor());
    }

    private void join(Specialists.Specialist specialist, LocalDate from) {
        consultees.join(specialist.consultee(), specialist.part().id(), from, Cast.ADA.actor());
    }

    /** A sitting of each board that has just begun, with everybody there. */
    private Map<String, UUID> sitToday() {
        var held = new HashMap<String, UUID>();
        CHAIRS.forEach(
                (board, chair) -> {
                    var sitting = plan(board, clock.instant(), chair);
                    held.put(board, sitting);
                    running.open(sitting, chair.actor());
                    sittings.takeAttendance(sitting, _ -> {}, membersOf(board), chair.actor());
                });
        return held;
    }

    /** The board's rule plans; the DPAG has none, so the PMO calls it each week. */
    private void planAhead(String board) {
        series.planAhead(board, Cast.MORGAN.actor().at(clock.instant()));
        if (board.equals("DPAG")) {
            var next = rosters.today().with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
            for (int week = 0; week < 8; week++) {
                var start = next.plusWeeks(week).atTime(TEN).atZone(Rosters.LONDON).toInstant();
                plan(board, start, Cast.GRACE);
            }
        }
    }

    private UUID plan(String board, Instant start, Part chair) {
        return sittings.plan(
                        new HoldingSittings.Plan(board, start, "Microsoft Teams", chair.id()),
                        Cast.MORGAN.actor())
                .id();
    }

    private static Set<PersonId> membersOf(String board) {
        return Cast.places().stream()
                .filter(place -> place.board().equals(board))
                .map(place -> place.part().id())
                .collect(Collectors.toSet());
    }

    private static Particulars particulars(Part part) {
        return new Particulars(part.id(), part.name(), part.email(), part.roles());
    }
}
