package uk.nhs.england.approvals.imports;

import java.util.List;
import java.util.Map;

/** Makes of lines what they are to become, through the front door of the module that owns it. */
interface Making {

    ImportKind kind();

    /** The fields a line may fill, by name. */
    Map<String, Field> fields();

    /** The field that a line is known by. */
    String key();

    /**
     * Makes of each row, which has no fault and a key of its own, what it says, unless a rule
     * refuses.
     */
    List<LineOutcome> make(List<Row> rows, Run run);
}
