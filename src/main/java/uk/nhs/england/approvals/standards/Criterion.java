package uk.nhs.england.approvals.standards;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/** One thing that a version of a standard asks for; it never changes. */
@Schema(description = "One thing that a version of a standard asks for.")
public record Criterion(
        @Schema(description = "Its name everywhere.", example = "TCOP/2021-11/4") String key,
        @Schema(description = "The standard.", example = "TCOP") String standard,
        @Schema(description = "The version of the standard.", example = "2021-11") String version,
        @Schema(description = "Its code within the version.", example = "4") String code,
        @Schema(description = "Its title.", example = "Make use of open standards") String title,
        @Schema(
                        description = "What is asked for.",
                        example = "Build or buy technology that uses open standards.")
                String text,
        @Schema(description = "How strongly it is asked for.", example = "MUST") Strength strength,
        @Schema(
                        description = "Where it is in the source.",
                        example = "Technology Code of Practice, point 4")
                @Nullable String source) {

    /** The version's name everywhere, such as {@code TCOP/2021-11}. */
    String versionKey() {
        return standard + "/" + version;
    }

    /** Whether another version asks for the very same thing by the same code. */
    public boolean isSameAs(Criterion other) {
        return standard.equals(other.standard)
                && code.equals(other.code)
                && text.equals(other.text);
    }
}
