package uk.nhs.england.approvals.workflow;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a process is now.
 *
 * @param element the BPMN element's id
 * @param name its name in the picture
 * @param waitsFor whom it waits for; empty for a call of another process, which says it itself
 * @param since when it began to wait; null for a call of another process
 * @param until the last day; null when there is none
 */
public record Wait(
        String element,
        String name,
        List<Waiter> waitsFor,
        @Nullable Instant since,
        @Nullable LocalDate until) {}
