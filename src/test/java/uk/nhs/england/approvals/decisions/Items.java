package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.agendas.ItemBefore;
import uk.nhs.england.approvals.agendas.ItemKind;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;
import java.util.UUID;

/** Items of an agenda, as whoever decides on them knows them. */
final class Items {

    private Items() {}

    static ItemBefore toDecide() {
        return of(1, ItemKind.DECISION);
    }

    static ItemBefore of(int version, ItemKind kind) {
        return new ItemBefore(
                new UUID(0, 1),
                Subject.businessCase("BC-2026-0001"),
                version,
                kind,
                null,
                null,
                List.of());
    }
}
