package uk.nhs.england.approvals.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Statements;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** What an agenda costs does not grow with its items, nor with all that boards have ever done. */
@ServiceTest
class AgendaReadsModuleTests {

    private static final String MADE_UP =
            """
            insert into agendas_item (id, sitting, board, subject_kind, subject_reference,
                subject_version, title, kind, position, minutes, urgent, left_how, ended_at,
                added_by, added_at)
            select gen_random_uuid(), cast(:other as uuid), 'TDA', 'BUSINESS_CASE', 'OLD-' || n, 1,
                'Made up', 'DECISION', n, 20, false, 'REMOVED', now(), 'many.pmo', now()
            from generate_series(1, 10000) n;
            insert into agendas_vote (item, version, person, vote, at)
            select id, 1, 'many.member', 'FOR', now() from agendas_item
            where sitting = cast(:other as uuid);
            insert into boards_attendance (sitting, person, arrived_at, left_at)
            select cast(:other as uuid), 'many.member', now(), now() from generate_series(1, 10000);
            insert into decisions_decision (number, subject_kind, subject_reference, subject_version,
                board, sitting, chair, outcome, reasons, quorum, recorded_by, decided_at,
                basis, votes)
            select 'OLD-' || n, 'BUSINESS_CASE', 'OLD-' || n, 1, 'TDA',
                cast(:other as uuid), 'many.chair', 'APPROVED', 'Made up',
                '{"needed": 1, "present": [], "recused": [], "counted": [], "emptySeats": []}',
                'many.chair', now(), 'AT_SITTING', '{}'
            from generate_series(1, 10000) n;
            analyze agendas_item, agendas_vote, boards_attendance, decisions_decision\
            """;

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient database;
    @Autowired private TransactionTemplate transaction;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(context);
    }

    @Test
    void anAgendaOfTenItemsIsReadInAsManyStatementsAsOneOfTwo() {
        var two = ahead(2);
        var ten = ahead(10);

        long ofTwo = Statements.of(() -> read(two));
        long ofTen = Statements.of(() -> read(ten));

        assertThat(office.as(Staff.PMO).get(agenda(ten)).ok().get("items")).hasSize(10);
        assertThat(ofTen).isEqualTo(ofTwo).isLessThan(25);
    }

    @Test
    void freezingTenItemsTakesFewStatementsForEach() {
        var two = ahead(2);
        var ten = ahead(10);

        long ofTwo = Statements.of(() -> freeze(two));
        long ofTen = Statements.of(() -> freeze(ten));

        // All that is in a paper is read for each item: it is done once in the life of a sitting.
        assertThat((ofTen - ofTwo) / 8).as("%d and %d", ofTwo, ofTen).isBetween(1L, 25L);
    }

    @Test
    void nothingThatBoardsHaveEverDoneIsReadFromEndToEnd() {
        var sitting = ahead(2);
        var other = ahead(1);
        transaction.executeWithoutResult(
                rolledBack -> {
                    rolledBack.setRollbackOnly();
                    for (var statement : MADE_UP.split(";")) {
                        var made = database.sql(statement);
                        (statement.contains(":other") ? made.param("other", other) : made).update();
                    }
                    var before = scans();
                    read(sitting);
                    office.as(Staff.PMO).get("/sittings/" + sitting + "/attendance").ok();
                    freeze(sitting);
                    office.as(Staff.PMO)
                            .post("/sittings/" + ahead(0) + "/agenda-items/filling", null)
                            .ok();
                    assertThat(scans()).isEqualTo(before);
                    database.sql("select count(*) from agendas_item where title = 'x'")
                            .query()
                            .singleValue();
                    assertThat(scans()).isNotEqualTo(before);
                });
    }

    private void read(String sitting) {
        office.as(Staff.PMO).get(agenda(sitting)).ok();
    }

    private void freeze(String sitting) {
        office.as(Staff.PMO).post("/sittings/" + sitting + "/freeze", null).ok();
    }

    private static String agenda(String sitting) {
        return "/sittings/" + sitting + "/agenda-items";
    }

    /** A sitting ahead with so many items, each a case of its own. */
    private String ahead(int items) {
        var starts = office.clock().instant().plus(Duration.ofDays(3)).toString();
        var chair = Boards.chairOf("TDA").person().value();
        var plan = Map.of("board", "TDA", "startsAt", starts, "place", "Leeds", "chair", chair);
        var sitting = office.as(Staff.PMO).post("/sittings", plan).ok().get("id").asString();
        for (int made = 0; made < items; made++) {
            var reference = office.routed(CaseAnswers.complete().usingCoreIt());
            office.as(Staff.PMO)
                    .post(agenda(sitting), Map.of("subject", reference, "minutes", 2))
                    .ok();
        }
        return sitting;
    }

    private Map<String, Long> scans() {
        return database
                .sql(
                        """
                        select relname, seq_scan from pg_stat_xact_user_tables where relname in
                            ('agendas_item', 'agendas_vote', 'boards_attendance', 'decisions_decision')
                        """)
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
