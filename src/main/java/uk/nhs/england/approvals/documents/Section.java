package uk.nhs.england.approvals.documents;

import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param level 2 for a section of the document, 3 for a part of the section before it
 */
public record Section(int level, String heading, List<Block> blocks) {

    public Section {
        if (level != 2 && level != 3) {
            throw new IllegalArgumentException("A section is of level 2 or 3");
        }
        heading = ReadableText.onOneLine(heading);
        blocks = List.copyOf(blocks);
    }

    public static Section of(String heading, List<Block> blocks) {
        return new Section(2, heading, blocks);
    }

    /** A part of the section before it. */
    public static Section partOf(String heading, List<Block> blocks) {
        return new Section(3, heading, blocks);
    }
}
