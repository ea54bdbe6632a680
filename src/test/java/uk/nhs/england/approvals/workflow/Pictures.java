package uk.nhs.england.approvals.workflow;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a picture as a person would. */
final class Pictures {

    private Pictures() {}

    /** What is waited for and by whom, such as {@code Decide at a sitting: TDA}. */
    static List<String> waits(ProcessPicture picture) {
        return Stream.concat(Stream.of(picture), picture.boardReviews().stream())
                .flatMap(process -> process.current().stream())
                .filter(wait -> !wait.waitsFor().isEmpty())
                .map(wait -> wait.name() + ": " + names(wait))
                .toList();
    }

    private static String names(Wait wait) {
        return wait.waitsFor().stream().map(Waiter::name).collect(Collectors.joining(", "));
    }
}
