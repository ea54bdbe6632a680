package uk.nhs.england.approvals.workflow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * A process and how far it has come.
 *
 * @param board the board, when it is a board's review
 * @param consultee the consultee, when it is a consultation
 * @param model the id of the BPMN process
 * @param version the version of the model that it runs on
 * @param done the ids of the elements and flows it has passed
 * @param current where it is now; empty when it has ended
 * @param boardReviews the reviews it asked for, or that were asked for within them
 * @param consultations the consultations of the case
 */
public record ProcessPicture(
        @Nullable String board,
        @Nullable String consultee,
        String model,
        int version,
        Set<String> done,
        List<Wait> current,
        List<ProcessPicture> boardReviews,
        List<ProcessPicture> consultations) {}
