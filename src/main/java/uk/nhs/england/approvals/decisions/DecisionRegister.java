package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.documents.OutgoingCell;
import uk.nhs.england.approvals.identity.Actor;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of decisions as comma-separated values (RFC 4180), the latest first. */
@Component
public class DecisionRegister {

    private static final int AT_ONCE = 500;

    private static final String HEADER =
            "number,board,decided at,case,version,chair,outcome,reasons,missing,referred to,"
                    + "scope,valid until,expired,conditions,supersedes,superseded by,corrects\r\n";

    private final DecisionReading reading;

    DecisionRegister(DecisionReading reading) {
        this.reading = reading;
    }

    /** Writes what this person may see of it; nothing is held in memory but a part. */
    public void write(DecisionReading.Filter filter, Actor actor, Writer out) throws IOException {
        out.write(HEADER);
        var before = "";
        var part = reading.list(filter, before, AT_ONCE, actor);
        while (!part.isEmpty()) {
            for (var decision : part) {
                out.write(line(decision));
            }
            before = part.getLast().number();
            part = reading.list(filter, before, AT_ONCE, actor);
        }
    }

    private static String line(DecisionView decision) {
        var correction = decision.correction();
        return Stream.of(
                        decision.number(),
                        decision.board(),
                        decision.decidedAt(),
                        decision.subject(),
                        decision.version(),
                        decision.chair(),
                        decision.outcome(),
                        decision.reasons(),
                        text(decision.missing()),
                        text(decision.referredTo()),
                        text(decision.scope()),
                        text(decision.validUntil()),
                        decision.expired(),
                        String.join(" ", decision.conditions()),
                        text(decision.supersedes()),
                        text(decision.supersededBy()),
                        correction == null ? "" : correction.corrects())
                .map(cell -> OutgoingCell.of(cell.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
