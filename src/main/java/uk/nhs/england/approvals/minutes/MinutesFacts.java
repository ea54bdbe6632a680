package uk.nhs.england.approvals.minutes;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.agendas.AgendaView;
import uk.nhs.england.approvals.boards.AttendanceView;
import uk.nhs.england.approvals.boards.Reply;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.boards.SittingView;
import uk.nhs.england.approvals.decisions.DecisionView;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened at a sitting, as far as somebody may read it.
 *
 * @param interests who declared an interest in each subject of the agenda
 * @param decisions those made at it, by number
 * @param actions those it set, and those it carried over
 * @param comments what members said of the draft; left out of agreed minutes
 * @param agreement that they were agreed; null while they are a draft
 * @param names the names of all people in it
 */
record MinutesFacts(
        SittingView sitting,
        Roster roster,
        AgendaView agenda,
        List<AttendanceView> attendance,
        List<Reply> replies,
        Map<String, Set<PersonId>> interests,
        Map<String, DecisionView> decisions,
        List<ActionView> actions,
        List<MinutesComment> comments,
        @Nullable Agreement agreement,
        Map<PersonId, String> names) {

    String nameOf(PersonId person) {
        return names.getOrDefault(person, person.value());
    }
}
