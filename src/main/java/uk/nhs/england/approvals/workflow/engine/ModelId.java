package uk.nhs.england.approvals.workflow.engine;

/**
 * One version of one model.
 *
 * @param key the model's id, such as {@code board-review}; the name of its file
 * @param version from 1
 */
public record ModelId(String key, int version) {

    /** Out of the engine's own id, which is {@code key:version:id}. */
    static ModelId ofDefinition(String definition) {
        var parts = definition.split(":", 3);
        return new ModelId(parts[0], Integer.parseInt(parts[1]));
    }
}
