package uk.nhs.england.approvals.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What happens to a sitting, from its open agenda to its agreed minutes, and who is there. */
@Embeddable
class SittingCourse {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] present = new String[0];

    @Column(name = "agenda_opened_at")
    private @Nullable Instant agendaOpenedAt;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private @Nullable String adjourned;

    @Column(name = "minutes_agreed_at")
    private @Nullable Instant minutesAgreedAt;

    void inTheRoom(Collection<PersonId> people) {
        present = people.stream().map(PersonId::value).sorted().toArray(String[]::new);
    }

    void openAgenda(Instant now) {
        agendaOpenedAt = agendaOpenedAt == null ? now : agendaOpenedAt;
    }

    void freeze(Instant now) {
        openAgenda(now);
        frozenAt = now;
    }

    void open(Instant now) {
        openedAt = now;
    }

    void close(@Nullable String why, Instant now) {
        closedAt = now;
        adjourned = why;
        present = new String[0];
    }

    void agreeMinutes(Instant now) {
        minutesAgreedAt = now;
    }

    SittingState state() {
        if (minutesAgreedAt != null) {
            return SittingState.MINUTES_AGREED;
        }
        if (closedAt != null) {
            return SittingState.CLOSED;
        }
        if (openedAt != null) {
            return SittingState.IN_SESSION;
        }
        if (frozenAt != null) {
            return SittingState.FROZEN;
        }
        return agendaOpenedAt == null ? SittingState.PLANNED : SittingState.AGENDA_OPEN;
    }

    Set<PersonId> present() {
        return Arrays.stream(present)
                .map(PersonId::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Nullable Instant agendaOpenedAt() {
        return agendaOpenedAt;
    }

    @Nullable Instant openedAt() {
        return openedAt;
    }

    @Nullable String adjourned() {
        return adjourned;
    }
}
