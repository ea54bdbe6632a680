package uk.nhs.england.approvals.imports;

import static java.util.Collections.unmodifiableList;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How the columns of a file become the fields of what is imported: data, not code. */
@Schema(name = "ImportMapping", description = "How the columns of a file become fields.")
public record Mapping(
        @Schema(description = "Whether the first line names the columns.", example = "true")
                boolean header,
        @Schema(description = "What stands between two cells; a comma unless said.", example = ",")
                @PlainText(max = 1, multiline = true)
                @Nullable String delimiter,
        @Schema(
                        description =
                                "The encoding of such files, unless a byte order mark says"
                                        + " otherwise; UTF-8 unless said.",
                        example = "windows-1252")
                @PlainText(max = 40)
                @Nullable String encoding,
        @Schema(
                        description = "Cells that mean that nothing is known, capitals or not.",
                        example = "[\"nan\", \"N/A\"]")
                @Size(max = 50, message = "Name at most 50 words.")
                List<@NotNull @PlainText(max = 100) String> notKnown,
        @Schema(
                        description =
                                "The forms of dates, tried in order, as patterns of"
                                        + " java.time.format.DateTimeFormatter; uuuu-M-d unless"
                                        + " said.",
                        example = "[\"d/M/uuuu\", \"d.M.uu\"]")
                @Size(max = 20, message = "Name at most 20 forms.")
                List<@NotNull @PlainText(max = 40) String> dates,
        @Schema(description = "What may be put right in texts.", example = "[\"TAGS\"]")
                Set<@NotNull Mending> mend,
        @Schema(description = "Where each field comes from.")
                @NotEmpty(message = "Map at least one field.")
                @Size(max = 200, message = "Map at most 200 fields.")
                List<@Valid @NotNull FieldMapping> fields) {

    public Mapping(
            boolean header,
            @Nullable String delimiter,
            @Nullable String encoding,
            @Nullable List<String> notKnown,
            @Nullable List<String> dates,
            @Nullable Set<Mending> mend,
            @Nullable List<FieldMapping> fields) {
        this.header = header;
        this.delimiter = delimiter;
        this.encoding = encoding;
        this.notKnown = kept(notKnown);
        this.dates = kept(dates);
        this.mend = mend == null ? Set.of() : mend;
        this.fields = kept(fields);
    }

    char separator() {
        return delimiter == null || delimiter.isEmpty() ? ',' : delimiter.charAt(0);
    }

    List<String> dateForms() {
        return dates.isEmpty() ? List.of("uuuu-M-d") : dates;
    }

    /** The same mapping, with this where a field is not mapped or its columns say nothing. */
    Mapping unless(Default given) {
        var more = new ArrayList<FieldMapping>();
        boolean found = false;
        for (var one : fields) {
            boolean meant = one.field().equals(given.field());
            more.add(meant ? one.otherwise(given.value()) : one);
            found |= meant;
        }
        if (!found) {
            more.add(FieldMapping.always(given.field(), given.value()));
        }
        return new Mapping(header, delimiter, encoding, notKnown, dates, mend, more);
    }

    /** A list may hold null, which its validation is to say. */
    static <T> List<T> kept(@Nullable List<T> list) {
        return list == null ? List.of() : unmodifiableList(new ArrayList<>(list));
    }

    /** What a field says in every line that says nothing of it. */
    @Schema(name = "ImportDefault", description = "What a field says where the file says nothing.")
    public record Default(
            @Schema(description = "The field.", example = "lead") @NotNull @PlainText(max = 100)
                    String field,
            @Schema(description = "What it says.", example = "priya.nair")
                    @NotNull
                    @PlainText(max = 10000, multiline = true)
                    String value) {}
}
