package uk.nhs.england.approvals.changes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Together;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Who may approve what cannot wait is data with dates (product rule 10). */
@ServiceTest
class EmergencyRosterModuleTests {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Office office;
    private final JdbcClient database;
    private final ChangeDesk desk;
    private final Actor person;

    EmergencyRosterModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        desk = new ChangeDesk(office, database);
        person = Staff.actor("roster.of" + PEOPLE.incrementAndGet(), Role.BOARD_MEMBER);
        Staff.join(person, database);
    }

    @Test
    void somebodyIsOnItFromToday() {
        join().ok();

        assertThat(shown().getLast().get("from").asString()).isEqualTo(office.today().toString());
        assertThat(shown().getLast().get("team").asString()).isEqualTo("Network");
        assertThat(shown().getLast().path("until").isNull()).isTrue();
    }

    @Test
    void somebodyIsOnItNoLongerFromTomorrow() {
        join().ok();
        leave().ok();
        var number = emergency();

        desk.step(person, number, "approval", null).ok();
        office.clock().advance(Duration.ofDays(1));

        desk.step(person, emergency(), "approval", null).refused(403, "on-the-emergency-roster");
        assertThat(shown()).isEmpty();
    }

    @Test
    void nobodyIsOnItTwiceAtOnce() {
        join().ok();
        join().refused(409, "once-on-the-roster");
        leave().ok();
        join().refused(409, "once-on-the-roster");

        office.clock().advance(Duration.ofDays(1));

        join().ok();
        assertThat(shown()).hasSize(1);
    }

    @Test
    void twoWhoPutTheSamePersonOnItAtOnceDoItOnce() {
        var replies = Together.two(this::join, this::join);

        assertThat(replies).filteredOn(reply -> reply.status() < 300).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() >= 300)
                .singleElement()
                .satisfies(reply -> reply.refused(409, "once-on-the-roster"));
        assertThat(shown()).hasSize(1);
    }

    @Test
    void theDatabaseKeepsTheTimesOfAPersonApart() {
        period("2025-01-01", "2025-06-01");
        period("2025-06-01", "2025-07-01");

        assertThatThrownBy(() -> period("2025-05-31", "2025-06-15"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void onlySomebodyWhoCanActIsOnIt() {
        var member = Map.of("person", "nobody.knows", "team", "Network");

        office.as(ChangeDesk.MANAGER)
                .post("/changes/emergency-roster", member)
                .refused(422, "person-is-known");
    }

    @Test
    void nobodyLeavesWhoIsNotOnIt() {
        leave().refused(409, "on-the-roster");
        join().ok();
        leave().ok();
        leave().refused(409, "on-the-roster");
    }

    private Reply join() {
        var member = Map.of("person", person.person().value(), "team", "Network");
        return office.as(ChangeDesk.MANAGER).post("/changes/emergency-roster", member);
    }

    private Reply leave() {
        return office.as(ChangeDesk.MANAGER)
                .post("/changes/emergency-roster/" + person.person() + "/leaving", null);
    }

    private void period(String from, String until) {
        database.sql(
                        """
                        insert into changes_roster (id, person, team, valid_from, valid_to)
                        values (gen_random_uuid(), ?, 'Network', cast(? as date), cast(? as date))
                        """)
                .params(person.person().value(), from, until)
                .update();
    }

    private List<JsonNode> shown() {
        return office.as(Staff.AUDITOR)
                .get("/changes/emergency-roster")
                .ok()
                .get("items")
                .valueStream()
                .filter(one -> one.get("person").asString().equals(person.person().value()))
                .toList();
    }

    private String emergency() {
        return desk.submitted(
                desk.service(),
                Map.of(
                        "lane", Map.of("type", "EMERGENCY", "why", "It is down."),
                        "from", desk.in(Duration.ZERO),
                        "until", desk.in(Duration.ofHours(2))));
    }
}
