/**
 * What a sitting deals with: its agenda, the frozen pack, the time each item takes, and the votes.
 *
 * <p>Owns {@code Agenda}, {@code AgendaItem}, {@code Pack} and {@code Vote}. Knows no business
 * case: the feature that owns a kind of subject says what waits ({@code Tabled}) and what belongs
 * in the pack ({@code PackSource}). Uses kernel, identity, calendar and boards.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "calendar", "boards", "web"})
@NullMarked
package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
