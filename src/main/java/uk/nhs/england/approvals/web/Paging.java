package uk.nhs.england.approvals.web;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for; a controller takes it as a parameter, read from {@code limit},
 * {@code after} and, where the parameter has {@link SortedBy}, {@code sort}.
 *
 * @param limit the most items wanted, 1 to 100
 * @param sort the name to sort by, one of {@link SortedBy}; empty when the list has one order only
 * @param descending whether the largest comes first ({@code sort=-name})
 * @param after where the slice before ended; null for the first slice
 */
public record Paging(int limit, String sort, boolean descending, @Nullable Keyset after) {

    static final int MOST = 100;
    static final int USUAL = 25;

    /** How many rows to read: one more than wanted, which tells whether there is a next slice. */
    public int fetch() {
        return limit + 1;
    }

    /** The name of the order a cursor belongs to. */
    String order() {
        return (descending ? "-" : "") + sort;
    }
}
