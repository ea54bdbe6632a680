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

    /** What a sensitive item supports is for those who write and check the case. */
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
    }

    /** An item was offered. */
    record EvidenceOffered(Item item, Set<String> criteria, Recorded recorded)
            implements EvidenceEvent {
        @Override
        public String what() {
            return "Evidence " + item.reference() + " offered";
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
            return "File of evidence %s received: %d bytes, SHA-256 %s"
                    .formatted(item.reference(), bytes, sha256);
        }
    }

    /** It supports other criteria than before. */
    record SupportChanged(Item item, Set<String> before, Set<String> after, Recorded recorded)
            implements EvidenceEvent {
        @Override
        public String what() {
            return "Evidence " + item.reference() + " supports other criteria";
        }

        @Override
        public List<FieldChange> changes() {
            return lines(item, before, after);
        }
    }

    /** A newer item took its place. */
    record EvidenceReplaced(Item item, String newer, Set<String> reopened, Recorded recorded)
            implements EvidenceEvent {
        @Override
        public String what() {
            return "Evidence %s replaced by %s".formatted(item.reference(), newer);
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
            return "Evidence %s withdrawn, %s".formatted(item.reference(), reopening(reopened));
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
            return "Owner of evidence " + item.reference() + " told that it will expire";
        }
    }

    /** Its last day passed, which reopened the criteria that nothing else supports. */
    record EvidenceExpired(Item item, Set<String> reopened, Recorded recorded)
            implements EvidenceEvent {
        @Override
        public String what() {
            return "Evidence %s expired, %s".formatted(item.reference(), reopening(reopened));
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
        return Stream.concat(lost, gained).toList();
    }
}
