package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;
import java.util.UUID;

/** What happened to agendas, packs and votes. */
public sealed interface AgendaEvent extends GovernanceEvent {

    /** Something was put on an agenda. */
    record ItemTabled(
            Subject subject, UUID sitting, UUID item, String board, boolean late, Recorded recorded)
            implements AgendaEvent {
        @Override
        public String what() {
            return late
                    ? "On the agenda of the %s, by leave of its chair".formatted(board)
                    : "On the agenda of the %s".formatted(board);
        }
    }

    /** It left an agenda without a decision. */
    record ItemLeft(Subject subject, UUID sitting, String board, ItemState how, Recorded recorded)
            implements AgendaEvent {
        @Override
        public String what() {
            return "Left the agenda of the %s: %s".formatted(board, how.words());
        }
    }

    /** The board is to decide on a newer version. */
    record PaperRenewed(Subject subject, String board, int before, int after, Recorded recorded)
            implements AgendaEvent {
        @Override
        public String what() {
            return "New paper before the " + board;
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("version", String.valueOf(before), String.valueOf(after)));
        }
    }

    /** A member wants an item below the line discussed. */
    record ItemCalledIn(Subject subject, String board, Recorded recorded) implements AgendaEvent {
        @Override
        public String what() {
            return "Called in before the sitting of the " + board;
        }
    }

    /** Order or timing of an agenda changed. */
    record AgendaReordered(UUID sitting, String what, Recorded recorded) implements AgendaEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SITTING, sitting.toString());
        }
    }

    /** The papers of a sitting were frozen. */
    record PackFrozen(UUID sitting, int revision, String fingerprint, Recorded recorded)
            implements AgendaEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SITTING, sitting.toString());
        }

        @Override
        public String what() {
            return "Pack frozen, revision %d".formatted(revision);
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("fingerprint", null, fingerprint));
        }
    }

    /** A member advised or voted. */
    record Voted(
            Subject subject,
            String board,
            PersonId person,
            @Nullable Choice vote,
            Recorded recorded)
            implements AgendaEvent {
        @Override
        public String what() {
            return vote == null
                    ? "%s advised the %s".formatted(person, board)
                    : "%s voted in the %s".formatted(person, board);
        }
    }
}
