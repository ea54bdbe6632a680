package uk.nhs.england.approvals.evidence;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What happened to an item of evidence. Each is about the case it belongs to. */
public sealed interface EvidenceEvent extends GovernanceEvent {

    Item item();

    @Override
    default Subject subject() {
        return Subject.businessCase(item().caseReference());
    }

    /**
     * Which sensitive item it was, and what it supports, is for those who write and check the case:
     * it stands among the changes, and what happened is said without naming it.
     */
    @Override
    default boolean isOfDraft() {
        return item().sensitive();
    }

    /**
     * Which item.
     *
     * @param sensitive whether it is marked OFFICIAL-SENSITIVE
     * @param hasExpiry whether it has a last day
     */
    record Item(String reference, String caseReference, boolean sensitive, boolean hasExpiry) {

        static Item of(EvidenceItem item) {
            return new Item(
                    item.reference(),
                    item.caseReference(),
                    item.sensitive(),
                    item.expires() != null);
        }

        /** For whoever may read the case. */
        private String named() {
            return sensitive ? "sensitive evidence" : "evidence " + reference;
        }

        private String atFirst() {
            return sensitive ? "Sensitive evidence" : "Evidence " + reference;
        }
    }

    /** An item was offered. */
    record EvidenceOffered(Item item, Set<String> criteria, Recorded recorded)
            implements EvidenceEvent {
        @Override
        public String what() {
            return item.atFirst() + " offered";
        }

        @Override
        public List<FieldChange> changes() {
            return lines(item, Set.of(), criteria);
        }
    }

    /** Its file arrived. */
    record FileReceived(Item item, String sha256, long bytes, Recorded recorded)
            implements EvidenceEvent {
        @Override
        public String what() {
            return item.sensitive()
                    ? "File of sensitive evidence received"
                    : "File of %s received: %s".formatted(item.named(), file());
        }

        @Override
        public List<FieldChange> changes() {
            return item.sensitive()
                    ? List.of(new FieldChange("file", null, item.reference() + ": " + file()))
                    : List.of();
        }

        private String file() {
            return "%d bytes, SHA-256 %s".formatted(bytes, sha256);
        }
    }

    /** It supports other criteria than before. */
    record SupportChanged(Item item, Set<String> before, Set<String> after, Recorded recorded)
            implements EvidenceEvent {
        @Override
        public String what() {
            return item.atFirst() + " supports other criteria";
        }

        @Override
        public List<FieldChange> changes() {
            return lines(item, before, after);
        }
    }

    /** A newer item took its place. */
    record EvidenceReplaced(Item item, Item newer, Set<String> reopened, Recorded recorded)
            implements EvidenceEvent {
        @Override
        public String what() {
            return "%s replaced by %s".formatted(item.atFirst(), newer.named());
        }

        @Override
        public List<FieldChange> changes() {
            return lines(item, reopened, Set.of());
        }
    }

    /** It was withdrawn, which reopened the criteria that nothing else supports. */
    record EvidenceWithdrawn(Item item, Set<String> reopened, Recorded recorded)
            implements EvidenceEvent {
        @Override
        public String what() {
            return "%s withdrawn, %s".formatted(item.atFirst(), reopening(reopened));
        }

        @Override
        public List<FieldChange> changes() {
            return lines(item, reopened, Set.of());
        }
    }

    /** Its owner was told that it will expire. */
    record ExpiryWarned(Item item, Recorded recorded) implements EvidenceEvent {
        @Override
        public String what() {
            return "Owner of " + item.named() + " told that it will expire";
        }

        @Override
        public List<FieldChange> changes() {
            return naming(item).toList();
        }
    }

    /** Its last day passed, which reopened the criteria that nothing else supports. */
    record EvidenceExpired(Item item, Set<String> reopened, Recorded recorded)
            implements EvidenceEvent {
        @Override
        public String what() {
            return "%s expired, %s".formatted(item.atFirst(), reopening(reopened));
        }

        @Override
        public List<FieldChange> changes() {
            return lines(item, reopened, Set.of());
        }
    }

    private static String reopening(Set<String> reopened) {
        return reopened.size() == 1
                ? "1 criterion reopened"
                : reopened.size() + " criteria reopened";
    }

    /** Who may know of a sensitive item is told here which it is. */
    private static Stream<FieldChange> naming(Item item) {
        return item.sensitive()
                ? Stream.of(new FieldChange("evidence", item.reference(), item.reference()))
                : Stream.of();
    }

    /** A line for each criterion that gained or lost the support of this item. */
    private static List<FieldChange> lines(Item item, Set<String> before, Set<String> after) {
        var lost =
                before.stream()
                        .filter(key -> !after.contains(key))
                        .map(key -> new FieldChange(key, item.reference(), null));
        var gained =
                after.stream()
                        .filter(key -> !before.contains(key))
                        .map(key -> new FieldChange(key, null, item.reference()));
        return Stream.concat(naming(item), Stream.concat(lost, gained)).toList();
    }
}
