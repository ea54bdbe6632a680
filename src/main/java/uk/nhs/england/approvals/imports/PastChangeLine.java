package uk.nhs.england.approvals.imports;

import uk.nhs.england.approvals.changes.Lane;
import uk.nhs.england.approvals.changes.PastChange;
import uk.nhs.england.approvals.changes.PastTimes;
import uk.nhs.england.approvals.changes.ReviewOutcome;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a line says of a past change. */
final class PastChangeLine {

    private PastChangeLine() {}

    /** Empty when the line cannot be read so; then its faults say why. */
    static Optional<PastChange> read(Row row) {
        var lane = one(row, "lane", Lane.Type.values());
        var outcome = one(row, "outcome", ReviewOutcome.values());
        var requester = people(row, "requester");
        var implementers = people(row, "implementers");
        if (lane.isEmpty() || outcome.isEmpty() || !row.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PastChange(
                        row.required("number"),
                        row.required("title"),
                        lane.get(),
                        row.text("template"),
                        row.list("services"),
                        row.required("team"),
                        row.text("vendor"),
                        requester.getFirst(),
                        implementers,
                        times(row),
                        "true".equals(row.text("alteredByCab")),
                        outcome.get(),
                        row.text("incident")));
    }

    private static PastTimes times(Row row) {
        return new PastTimes(
                Objects.requireNonNull(row.instant("askedAt")),
                row.instant("submittedAt"),
                row.instant("decidedAt"),
                row.instant("windowFrom"),
                row.instant("windowUntil"),
                Objects.requireNonNull(row.instant("startedAt")),
                Objects.requireNonNull(row.instant("endedAt")),
                row.instant("reviewedAt"));
    }

    private static <E extends Enum<E>> Optional<E> one(Row row, String field, E[] all) {
        var said = row.required(field);
        var found = Arrays.stream(all).filter(one -> one.name().equals(said)).findFirst();
        if (found.isEmpty()) {
            var names = String.join(", ", Arrays.stream(all).map(Enum::name).toList());
            row.fault(
                    "%s: There is no '%s'. Give one of %s."
                            .formatted(field, Echo.shortened(said), names));
        }
        return found;
    }

    private static List<PersonId> people(Row row, String field) {
        try {
            return row.list(field).stream().map(PersonId::new).toList();
        } catch (IllegalArgumentException e) {
            row.fault("%s: This is no username.".formatted(field));
            return List.of();
        }
    }
}
