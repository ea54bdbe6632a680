package uk.nhs.england.approvals.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list. The place where the next part starts goes into the Link header (RFC 8288), not
 * into the JSON.
 *
 * @param items the items, in the order asked for
 * @param next the cursor of the next slice; null on the last
 */
@Schema(description = "Part of a list; the Link header leads to the next part")
public record Slice<T>(
        @Schema(description = "The items, in the order asked for") List<T> items,
        @JsonIgnore @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * The slice out of the rows read with {@link Paging#fetch()}.
     *
     * @param key the sort values of an item
     */
    public static <T> Slice<T> of(List<T> rows, Paging paging, Function<T, Keyset> key) {
        if (rows.size() <= paging.limit()) {
            return new Slice<>(rows, null);
        }
        var items = rows.subList(0, paging.limit());
        return new Slice<>(items, Cursor.write(paging.order(), key.apply(items.getLast())));
    }

    /** The same slice with each item shown in another form. */
    public <U> Slice<U> map(Function<T, U> view) {
        return new Slice<>(items.stream().map(view).toList(), next);
    }
}
