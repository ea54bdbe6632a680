package uk.nhs.england.approvals.agendas;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.calendar.WorkingDays;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Freezes agendas when their paper deadline has passed: nobody has to remember it. */
@Component
class DueFreezes {

    /** Papers are in by the end of the working day. */
    static final LocalTime DEADLINE = LocalTime.of(17, 0);

    private static final Logger LOG = LoggerFactory.getLogger(DueFreezes.class);

    /** No board asks for its papers earlier than this before it sits. */
    private static final Duration FARTHEST = Duration.ofDays(100);

    private static final String OPEN =
            """
            select s.id from boards_sitting s
            where s.agenda_opened_at is not null and s.frozen_at is null and s.closed_at is null
                and s.cancelled_cause is null
                and s.starts_at between ? and ?
            order by s.starts_at
            """;

    private final JdbcClient jdbc;
    private final Rosters rosters;
    private final WorkingDays workingDays;
    private final FreezingAgendas freezing;
    private final Clock clock;

    DueFreezes(
            JdbcClient jdbc,
            Rosters rosters,
            WorkingDays workingDays,
            FreezingAgendas freezing,
            Clock clock) {
        this.jdbc = jdbc;
        this.rosters = rosters;
        this.workingDays = workingDays;
        this.freezing = freezing;
        this.clock = clock;
    }

    /** Freezes every agenda whose deadline has passed since it was opened. */
    @Scheduled(
            initialDelayString = "${approvals.agendas.freeze-every}",
            fixedDelayString = "${approvals.agendas.freeze-every}")
    void freezeAll() {
        for (var id : open()) {
            try {
                freezing.freezeIf(this::isDue, id);
            } catch (RuntimeException e) {
                LOG.warn("The agenda of {} was not frozen: {}", id, e.getClass().getSimpleName());
            }
        }
    }

    private List<UUID> open() {
        var now = clock.instant();
        return jdbc.sql(OPEN)
                .param(now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .param(now.plus(FARTHEST).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /**
     * One opened after its deadline, such as of an extraordinary sitting, is frozen by its chair.
     */
    private boolean isDue(Sitting sitting) {
        var deadline = deadline(sitting);
        var opened = sitting.agendaOpenedAt();
        return opened != null && opened.isBefore(deadline) && !clock.instant().isBefore(deadline);
    }

    /** When the papers of a sitting must be in. */
    Instant deadline(Sitting sitting) {
        int days = rosters.on(sitting.board(), sitting.day()).terms().agenda().paperDeadline();
        return workingDays
                .before(sitting.day(), days)
                .atTime(DEADLINE)
                .atZone(WorkingDays.LONDON)
                .toInstant();
    }
}
