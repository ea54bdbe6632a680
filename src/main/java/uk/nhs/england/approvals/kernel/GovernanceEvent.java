package uk.nhs.england.approvals.kernel;

import java.util.List;

/**
 * A fact that changed something under governance. Every act publishes one, in its own transaction;
 * the audit keeps each of them (product rule 13).
 */
public interface GovernanceEvent {

    Subject subject();

    /** What happened, in a sentence without personal data or case text. */
    String what();

    Recorded recorded();

    /** What it changed, field by field; empty when the sentence says it all. */
    default List<FieldChange> changes() {
        return List.of();
    }

    /** Whether its subject begins with it, so that nobody else can know the subject yet. */
    default boolean isFirst() {
        return false;
    }

    /** Whether the changes are of a draft, which only those who write and check it may see. */
    default boolean isOfDraft() {
        return false;
    }
}
