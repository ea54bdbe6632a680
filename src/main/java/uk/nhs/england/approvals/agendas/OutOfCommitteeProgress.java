package uk.nhs.england.approvals.agendas;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What the process of a question out of committee asks and tells; the sitting answers. */
@Component
public class OutOfCommitteeProgress {

    private final Sittings sittings;
    private final SittingLife life;
    private final Agendas agendas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutOfCommitteeProgress(
            Sittings sittings,
            SittingLife life,
            Agendas agendas,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sittings = sittings;
        this.life = life;
        this.agendas = agendas;
        this.events = events;
        this.clock = clock;
    }

    public boolean awaitsReplies(String sitting) {
        return find(sitting).awaitsReplies(clock.instant());
    }

    public boolean isOpen(String sitting) {
        return !find(sitting).state().isOver();
    }

    public String board(String sitting) {
        return find(sitting).board();
    }

    public PersonId chair(String sitting) {
        return Objects.requireNonNull(find(sitting).chair());
    }

    /** The last day to reply. */
    public LocalDate until(String sitting) {
        return Objects.requireNonNull(find(sitting).repliesUntil());
    }

    /** Half-way between the question and the end of the last day. */
    public Instant halfTime(String sitting) {
        var asked = find(sitting).startsAt();
        return asked.plus(Duration.between(asked, endOfLastDay(sitting)).dividedBy(2));
    }

    public Instant endOfLastDay(String sitting) {
        return until(sitting).plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant();
    }

    /** Half of the time has passed. */
    @Transactional
    public void remind(String id) {
        var sitting = find(id);
        for (var item : agendas.requireHeld(sitting.id()).open()) {
            events.publishEvent(
                    new OutOfCommitteeEvent.RepliesReminded(
                            item.subject(),
                            sitting.id(),
                            sitting.board(),
                            Recorded.byService(clock.instant())));
        }
    }

    /** The last day has passed; nothing when the replies were in before. */
    @Transactional
    public void closeReplies(String id) {
        var sitting = life.hold(UUID.fromString(id));
        var recorded = Recorded.byService(clock.instant());
        if (life.repliesAreIn(sitting, recorded)) {
            for (var item : agendas.requireHeld(sitting.id()).open()) {
                events.publishEvent(
                        new OutOfCommitteeEvent.RepliesClosed(
                                item.subject(), sitting.id(), sitting.board(), recorded));
            }
        }
    }

    private Sitting find(String sitting) {
        return sittings.require(UUID.fromString(sitting));
    }
}
