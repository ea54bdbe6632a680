package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.documents.Document.Fact;
import uk.nhs.england.approvals.identity.Marking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the notice of a decision says at a glance, and how it says days and times. */
final class NoticeFacts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(Rosters.LONDON);

    private final Notice notice;
    private final DecisionView decision;

    NoticeFacts(Notice notice) {
        this.notice = notice;
        this.decision = notice.decision();
    }

    String marking() {
        Marking marking = notice.subject().marking();
        if (marking == null) {
            return "";
        }
        var descriptors =
                marking.descriptors().stream().map(Enum::name).collect(Collectors.joining(", "));
        return marking.classification().name().replace('_', '-')
                + (descriptors.isEmpty() ? "" : ": " + descriptors);
    }

    List<Fact> all() {
        return List.of(
                new Fact("Status", status()),
                new Fact("Date", time(decision.decidedAt())),
                new Fact("Body", "%s (%s)".formatted(notice.body(), decision.board())),
                new Fact(
                        "Sitting",
                        "%s, %s"
                                .formatted(
                                        time(notice.sitting().startsAt()),
                                        notice.sitting().place())),
                new Fact("Deciders", "Chair: " + notice.nameOf(decision.chair())),
                new Fact("Decided on", on()),
                new Fact("Scope", Objects.requireNonNullElse(decision.scope(), "All of it")),
                new Fact("Valid until", validity()),
                new Fact("How it was decided", words(decision.basis())),
                new Fact("Pack", pack()));
    }

    private String status() {
        var later = decision.supersededBy();
        var words = outcome();
        if (later != null) {
            return words + "; superseded by " + later;
        }
        return decision.expired() ? words + "; lapsed" : words;
    }

    private String pack() {
        return decision.pack() == null ? "None was frozen" : "SHA-256 " + decision.pack();
    }

    String outcome() {
        return words(decision.outcome());
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String on() {
        return "%s, version %d".formatted(decision.subject(), decision.version());
    }

    private String validity() {
        var last = decision.validUntil();
        if (last == null) {
            return "Without end";
        }
        return day(last) + (decision.expired() ? " (that day has passed)" : "");
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
