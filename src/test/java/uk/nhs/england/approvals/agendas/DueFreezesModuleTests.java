package uk.nhs.england.approvals.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.calendar.KeepingTheCalendar;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Together;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** An agenda freezes by itself at its paper deadline: for the TDA, three working days before. */
@ServiceTest
class DueFreezesModuleTests {

    private static final Instant BEFORE = Instant.parse("2026-09-17T15:59:59Z");
    private static final Instant DEADLINE = Instant.parse("2026-09-17T16:00:00Z");

    /** A Tuesday. */
    private static final String STARTS = "2026-09-22T09:00:00Z";

    @Autowired private ApplicationContext context;
    @Autowired private DueFreezes freezes;
    @Autowired private KeepingTheCalendar calendar;
    @Autowired private JdbcClient database;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(context);
    }

    @Test
    void itFreezesAtTheDeadlineAndOnce() {
        var sitting = opened();
        at(BEFORE);
        assertThat(state(sitting)).isEqualTo("AGENDA_OPEN");

        at(DEADLINE);
        assertThat(state(sitting)).isEqualTo("FROZEN");
        at(DEADLINE.plusSeconds(60));

        assertThat(packs(sitting)).isEqualTo(1);
    }

    @Test
    void itFreezesOnceWhenTwoNodesDoIt() {
        var sitting = opened();
        office.clock().set(DEADLINE);

        Together.two(this::freezeAll, this::freezeAll);

        assertThat(state(sitting)).isEqualTo("FROZEN");
        assertThat(packs(sitting)).isEqualTo(1);
    }

    @Test
    void oneOpenedAfterItsDeadlineIsLeftToItsChair() {
        var sitting = planned();
        office.clock().set(DEADLINE.plusSeconds(1));
        fill(sitting);

        at(DEADLINE.plusSeconds(60));

        assertThat(state(sitting)).isEqualTo("AGENDA_OPEN");
    }

    @Test
    void aBankHolidayMovesTheDeadline() {
        var sitting = opened();
        var holiday = LocalDate.of(2026, 9, 21);
        calendar.add(holiday, "State occasion", Staff.ADMINISTRATOR);
        try {
            assertThat(deadline(sitting)).isEqualTo("2026-09-16T16:00:00Z");
            at(Instant.parse("2026-09-16T16:00:00Z"));
            assertThat(state(sitting)).isEqualTo("FROZEN");
        } finally {
            office.clock().reset();
            calendar.withdraw(holiday, "It was for the test.", Staff.ADMINISTRATOR);
        }
    }

    private boolean freezeAll() {
        freezes.freezeAll();
        return true;
    }

    private void at(Instant instant) {
        office.clock().set(instant);
        freezes.freezeAll();
    }

    private String opened() {
        var sitting = planned();
        fill(sitting);
        return sitting;
    }

    private void fill(String sitting) {
        office.as(Staff.PMO).post("/sittings/" + sitting + "/agenda-items/filling", null).ok();
    }

    private String planned() {
        var plan =
                Map.of(
                        "board",
                        "TDA",
                        "startsAt",
                        STARTS,
                        "place",
                        "Leeds",
                        "chair",
                        Boards.chairOf("TDA").person().value());
        return office.as(Staff.PMO).post("/sittings", plan).ok().get("id").asString();
    }

    private String state(String sitting) {
        return office.as(Staff.PMO).get("/sittings/" + sitting).ok().get("state").asString();
    }

    private String deadline(String sitting) {
        return office.as(Staff.PMO)
                .get("/sittings/" + sitting + "/agenda-items")
                .ok()
                .get("paperDeadline")
                .asString();
    }

    private int packs(String sitting) {
        return database.sql("select count(*) from agendas_pack where sitting = cast(? as uuid)")
                .param(sitting)
                .query(Integer.class)
                .single();
    }
}
