package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to put on an agenda.
 *
 * @param reference the case or exception
 * @param minutes how long it may take; null for the board's usual slot
 * @param recommended what is recommended, for an item below the line; null for one to discuss
 * @param leave why the chair lets it in after the freeze, or beyond the capacity; null before
 */
public record NewItemRequest(
        String reference,
        @Nullable Integer minutes,
        boolean urgent,
        @Nullable Recommendation recommended,
        @Nullable String leave) {}
