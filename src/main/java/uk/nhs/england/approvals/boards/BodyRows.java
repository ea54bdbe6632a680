package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.NotFound;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rows of boards and of their terms. */
@Component
class BodyRows {

    private static final String LATER =
            "select "
                    + TermsRow.COLUMNS
                    + """
                    from boards_terms t
                    where t.board = ? and (t.valid_to is null or t.valid_to > ?)
                    order by t.valid_from
                    """;

    private static final String OPEN =
            """
            insert into boards_terms (board, valid_from, valid_to, name, purpose, sits, chair_rule,
                chair_seat, chair_title, chair_person, quorum, decision_rule, reply_window,
                recurrence, first_day, starts, holiday_policy, place, duration, paper_deadline,
                decision_slot, consent_slot, capacity)
            values (:board, :from, :until, :name, :purpose, :sits, :chairRule,
                :chairSeat, :chairTitle, :chairPerson, :quorum, :decisionRule, :replyWindow,
                :recurrence, :first, :starts, :holidayPolicy, :place, :duration, :paperDeadline,
                :decisionSlot, :consentSlot, :capacity)
            """;

    private final JdbcClient jdbc;

    BodyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The code of every board. */
    List<String> all() {
        return jdbc.sql("select code from boards_board order by code").query(String.class).list();
    }

    /** A new board; false when the code is taken. */
    boolean enter(String code) {
        return jdbc.sql("insert into boards_board (code) values (?) on conflict do nothing")
                        .param(code)
                        .update()
                == 1;
    }

    /**
     * Of two who change the set-up of the same board the second waits.
     *
     * @return its revision, which grows with every change
     * @throws NotFound when there is no such board
     */
    int hold(String board) {
        return jdbc.sql("select revision from boards_board where code = ? for no key update")
                .param(board)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound("There is no board " + board + "."));
    }

    /**
     * Holds the board of a sitting, before the sitting itself is read or written.
     *
     * @throws NotFound when there is no such sitting
     */
    void holdOf(UUID sitting) {
        hold(
                jdbc.sql("select board from boards_sitting where id = ?")
                        .param(sitting)
                        .query(String.class)
                        .optional()
                        .orElseThrow(() -> new NotFound("There is no sitting " + sitting + ".")));
    }

    /** Somebody changed its set-up. */
    void revise(String board) {
        jdbc.sql("update boards_board set revision = revision + 1 where code = ?")
                .param(board)
                .update();
    }

    /** The terms that hold on a day or later, by their first day. */
    List<Terms> termsFrom(String board, LocalDate day) {
        return jdbc.sql(LATER).params(board, day).query((row, _) -> TermsRow.read(row)).list();
    }

    /** The terms end on a day. */
    void end(String board, Terms terms, LocalDate until) {
        jdbc.sql("update boards_terms set valid_to = ? where board = ? and valid_from = ?")
                .params(until, board, terms.from())
                .update();
    }

    void open(String board, Terms terms) {
        var chair = terms.chairRule();
        var office = chair instanceof ChairRule.Office by ? by : null;
        var cadence = terms.meeting().cadence();
        jdbc.sql(OPEN)
                .param("board", board)
                .param("from", terms.from())
                .param("until", terms.until())
                .param("name", terms.name())
                .param("purpose", terms.purpose())
                .param("sits", terms.sits())
                .param("chairRule", TermsRow.kind(chair))
                .param("chairSeat", office == null ? null : office.seat())
                .param("chairTitle", office == null ? null : office.title())
                .param("chairPerson", named(chair))
                .param("quorum", terms.quorum())
                .param("decisionRule", terms.decisionRule().name())
                .param("replyWindow", terms.replyWindow())
                .param("recurrence", cadence == null ? null : cadence.rule())
                .param("first", cadence == null ? null : cadence.first())
                .param("starts", cadence == null ? null : cadence.starts())
                .param("holidayPolicy", terms.meeting().holidayPolicy().name())
                .param("place", terms.meeting().place())
                .param("duration", terms.meeting().duration())
                .param("paperDeadline", terms.agenda().paperDeadline())
                .param("decisionSlot", terms.agenda().decisionSlot())
                .param("consentSlot", terms.agenda().consentSlot())
                .param("capacity", terms.agenda().capacity())
                .update();
    }

    private static @Nullable String named(ChairRule rule) {
        return switch (rule) {
            case ChairRule.Named named when named.person() != null -> named.person().value();
            case ChairRule.Named _, ChairRule.Office _, ChairRule.Rotation _ -> null;
        };
    }
}
