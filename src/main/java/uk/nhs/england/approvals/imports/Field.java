package uk.nhs.england.approvals.imports;

/**
 * A field that a line may fill.
 *
 * @param required whether a line without it is refused
 */
record Field(String name, FieldType type, boolean required) {

    static Field required(String name, FieldType type) {
        return new Field(name, type, true);
    }

    static Field optional(String name, FieldType type) {
        return new Field(name, type, false);
    }
}
