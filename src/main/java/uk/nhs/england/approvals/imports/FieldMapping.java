package uk.nhs.england.approvals.imports;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.util.List;

/** Where one field comes from. */
@Schema(description = "Where one field comes from.")
public record FieldMapping(
        @Schema(description = "The field.", example = "name")
                @NotBlank(message = "Name the field.")
                @PlainText(max = 100)
                String field,
        @Schema(
                        description =
                                "The columns it is read from, by their headings, or by their"
                                        + " numbers from 1 when the file has no header.",
                        example = "[\"name\"]")
                @Size(max = 20, message = "Name at most 20 columns.")
                List<@NotBlank @PlainText(max = 200) String> columns,
        @Schema(description = "What it always says; then it has no columns.", example = "NHS trust")
                @PlainText(max = 10000, multiline = true)
                @Nullable String constant,
        @Schema(description = "What it says where the columns say nothing.", example = "Not said.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String otherwise,
        @Schema(description = "What stands before what the columns say.", example = "catalogue/")
                @PlainText(max = 100)
                @Nullable String prefix,
        @Schema(description = "What stands between two columns.", example = "/")
                @PlainText(max = 20, multiline = true)
                @Nullable String join,
        @Schema(description = "Words of the file that mean another here.")
                @Valid
                @Size(max = 200, message = "Translate at most 200 words.")
                List<@NotNull Translation> values,
        @Schema(description = "What a number is multiplied by.", example = "1000000")
                @Nullable Long times,
        @Schema(
                        description = "What becomes of a date or number that cannot be read.",
                        example = "LEFT_EMPTY")
                @Nullable Unreadable unreadable) {

    public FieldMapping(
            String field,
            @Nullable List<String> columns,
            @Nullable String constant,
            @Nullable String otherwise,
            @Nullable String prefix,
            @Nullable String join,
            @Nullable List<Translation> values,
            @Nullable Long times,
            @Nullable Unreadable unreadable) {
        this.field = field;
        this.columns = Mapping.kept(columns);
        this.constant = constant;
        this.otherwise = otherwise;
        this.prefix = prefix;
        this.join = join;
        this.values = Mapping.kept(values);
        this.times = times;
        this.unreadable = unreadable;
    }

    /** The same field with something to say where the columns say nothing. */
    FieldMapping otherwise(String text) {
        return new FieldMapping(
                field, columns, constant, text, prefix, join, values, times, unreadable);
    }

    static FieldMapping always(String field, String text) {
        return new FieldMapping(field, null, text, null, null, null, null, null, null);
    }

    boolean mayStayEmpty() {
        return unreadable == Unreadable.LEFT_EMPTY;
    }
}
