package uk.nhs.england.approvals.workflow.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.workflow.ProcessPicture;
import uk.nhs.england.approvals.workflow.Wait;
import uk.nhs.england.approvals.workflow.Waiter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A process and how far it has come. */
@Schema(name = "Process", description = "A process and how far it has come")
record ProcessView(
        @Schema(description = "The board, when it is a board's review", example = "TDA")
                @Nullable String board,
        @Schema(description = "The consultee, when it is a consultation", example = "IT_SECURITY")
                @Nullable String consultee,
        @Schema(description = "The id of the BPMN process", example = "board-review") String model,
        @Schema(description = "The version of the model it runs on", example = "1") int version,
        @Schema(
                        description = "Where the model and its diagram are",
                        example = "/api/v1/process-models/board-review/versions/1")
                String diagram,
        @Schema(description = "The ids of the BPMN elements and flows it has passed")
                List<String> done,
        @Schema(description = "Where it is now; empty when it has ended") List<Current> current,
        @Schema(description = "The boards' reviews it has asked for")
                List<ProcessView> boardReviews,
        @Schema(description = "The consultations of the case") List<ProcessView> consultations) {

    /** Where a process is now. */
    @Schema(name = "ProcessWait", description = "Where a process is now")
    record Current(
            @Schema(description = "The id of the BPMN element", example = "decide") String element,
            @Schema(description = "Its name", example = "Decide at a sitting") String name,
            @Schema(description = "Whom it waits for; empty while another process runs")
                    List<WaiterView> waitsFor,
            @Schema(description = "Since when; null while another process runs")
                    @Nullable Instant since,
            @Schema(description = "The last day; null when there is none", example = "2026-12-01")
                    @Nullable LocalDate until) {

        static Current of(Wait wait) {
            return new Current(
                    wait.element(),
                    wait.name(),
                    wait.waitsFor().stream().map(WaiterView::of).toList(),
                    wait.since(),
                    wait.until());
        }
    }

    /** Somebody that is waited for. */
    @Schema(name = "Waiter", description = "Somebody that is waited for")
    record WaiterView(
            @Schema(description = "A person, everyone with a role, a board or a consultee")
                    Waiter.Kind kind,
            @Schema(description = "The person's id, the role or the board's code", example = "TDA")
                    String name) {

        static WaiterView of(Waiter waiter) {
            return new WaiterView(waiter.kind(), waiter.name());
        }
    }

    static ProcessView of(ProcessPicture picture) {
        return new ProcessView(
                picture.board(),
                picture.consultee(),
                picture.model(),
                picture.version(),
                ProcessModelApi.address(picture.model(), picture.version()),
                List.copyOf(picture.done()),
                picture.current().stream().map(Current::of).toList(),
                picture.boardReviews().stream().map(ProcessView::of).toList(),
                picture.consultations().stream().map(ProcessView::of).toList());
    }
}
