package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Terms as a row of the table has them. */
final class TermsRow {

    /** Of the table {@code boards_terms t}. */
    static final String COLUMNS =
            """
            t.board, t.valid_from, t.valid_to, t.name, t.purpose, t.sits, t.chair_rule,
            t.chair_seat, t.chair_title, t.chair_person, t.quorum, t.decision_rule, t.reply_window,
            t.recurrence, t.first_day, t.starts, t.holiday_policy, t.place, t.duration,
            t.paper_deadline, t.decision_slot, t.consent_slot, t.capacity
            """;

    private TermsRow() {}

    static Terms read(ResultSet row) throws SQLException {
        return new Terms(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("sits"),
                chairRule(row),
                row.getInt("quorum"),
                DecisionRule.valueOf(row.getString("decision_rule")),
                (Integer) row.getObject("reply_window"),
                meeting(row),
                new Terms.Agenda(
                        row.getInt("paper_deadline"),
                        row.getInt("decision_slot"),
                        row.getInt("consent_slot"),
                        row.getInt("capacity")));
    }

    static String kind(ChairRule rule) {
        return switch (rule) {
            case ChairRule.Office _ -> "OFFICE";
            case ChairRule.Rotation _ -> "ROTATION";
            case ChairRule.Named _ -> "NAMED";
        };
    }

    private static ChairRule chairRule(ResultSet row) throws SQLException {
        var kind = row.getString("chair_rule");
        return switch (kind) {
            case "OFFICE" ->
                    new ChairRule.Office(row.getString("chair_seat"), row.getString("chair_title"));
            case "ROTATION" -> new ChairRule.Rotation();
            case "NAMED" -> new ChairRule.Named(person(row.getString("chair_person")));
            default -> throw new IllegalStateException("No such chair rule: " + kind);
        };
    }

    private static @Nullable PersonId person(@Nullable String username) {
        return Optional.ofNullable(username).map(PersonId::new).orElse(null);
    }

    private static Terms.Meeting meeting(ResultSet row) throws SQLException {
        var rule = row.getString("recurrence");
        return new Terms.Meeting(
                rule == null
                        ? null
                        : new Cadence(
                                rule,
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("starts", LocalTime.class)),
                HolidayPolicy.valueOf(row.getString("holiday_policy")),
                row.getString("place"),
                row.getInt("duration"));
    }
}
