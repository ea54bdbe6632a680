package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.Nullable;

/**
 * What is to be put on an agenda.
 *
 * @param minutes how long it may take
 * @param urgent whether it goes before all that is not
 * @param recommended what is recommended, when it is to be decided by consent
 */
record NewItem(
        Tabled tabled,
        ItemKind kind,
        int minutes,
        boolean urgent,
        @Nullable Recommendation recommended) {}
