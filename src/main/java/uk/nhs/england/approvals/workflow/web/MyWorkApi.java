package uk.nhs.england.approvals.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;
import uk.nhs.england.approvals.workflow.MyWork;
import uk.nhs.england.approvals.workflow.WorkItem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What waits for the person who asks, over HTTP. */
@RestController
@RequestMapping("/api/v1/my-work")
@Tag(name = "My work", description = "What waits for whoever asks")
class MyWorkApi {

    private final MyWork work;
    private final Rosters rosters;

    MyWorkApi(MyWork work, Rosters rosters) {
        this.work = work;
        this.rosters = rosters;
    }

    /** Something that waits for a person. */
    @Schema(name = "WorkItem", description = "Something that waits for a person")
    record WorkItemView(
            @Schema(
                            description = "What it is about, such as a case, a change or a sitting",
                            example = "BC-2026-0001")
                    String reference,
            @Schema(
                            description = "Its title; of an exception, what it is to",
                            example = "Referral triage")
                    String title,
            @Schema(description = "What is asked", example = "Decide at a sitting") String asked,
            @Schema(description = "The board that is asked, if it is one", example = "TDA")
                    @Nullable String board,
            @Schema(
                            description = "The consultee that is asked, if it is one",
                            example = "IT_SECURITY")
                    @Nullable String consultee,
            @Schema(
                            description = "The condition it is about, if it is about one",
                            example = "ARB-2026-0001-C1")
                    @Nullable String condition,
            @Schema(
                            description = "The item of evidence it is about, if it is about one",
                            example = "EV-2026-0001")
                    @Nullable String evidence,
            @Schema(
                            description = "The exception it is about, if it is about one",
                            example = "EXC-2026-0001")
                    @Nullable String exception,
            @Schema(
                            description = "The change it is about, if it is about one",
                            example = "CHG-2026-00001")
                    @Nullable String change,
            @Schema(
                            description = "The sitting in writing it is about, if it is about one",
                            example = "0199c3f0-7d2e-4000-8000-000000000001")
                    @Nullable UUID sitting,
            @Schema(description = "Since when it waits") Instant since,
            @Schema(description = "The last day; null when there is none", example = "2026-12-01")
                    @Nullable LocalDate until,
            @Schema(description = "Whether the last day has passed") boolean overdue,
            @Schema(
                            description = "Where to read what it is about",
                            example = "/api/v1/business-cases/BC-2026-0001")
                    String link) {

        static WorkItemView of(WorkItem item, LocalDate today) {
            return new WorkItemView(
                    item.reference(),
                    item.title(),
                    item.asked(),
                    item.board(),
                    item.consultee(),
                    item.condition(),
                    item.evidence(),
                    item.exception(),
                    item.change(),
                    item.sitting(),
                    item.since(),
                    item.until(),
                    item.overdue(today),
                    link(item));
        }

        private static String link(WorkItem item) {
            var ofCase = "/api/v1/business-cases/" + item.reference();
            if (item.evidence() != null) {
                return ofCase + "/evidence/" + item.evidence();
            }
            if (item.consultee() != null) {
                return ofCase + "/consultations/" + item.consultee();
            }
            if (item.condition() != null) {
                return "/api/v1/conditions/" + item.condition();
            }
            if (item.sitting() != null) {
                return "/api/v1/sittings/" + item.sitting();
            }
            if (item.change() != null) {
                return "/api/v1/changes/" + item.change();
            }
            return item.exception() == null ? ofCase : "/api/v1/exceptions/" + item.exception();
        }
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List what waits for me",
            description =
                    "What waits for the person who asks: by name, by role, as an author or as a"
                            + " member of a board or a consultee. The most urgent comes first.")
    Slice<WorkItemView> list(Paging paging, Actor actor) {
        var items = work.of(actor, after(paging), paging.fetch());
        var today = rosters.today();
        return Slice.of(items, paging, MyWorkApi::keyset).map(item -> WorkItemView.of(item, today));
    }

    private static Keyset keyset(WorkItem item) {
        var place = MyWork.place(item);
        return Keyset.of(place.until(), place.since(), place.id());
    }

    private static MyWork.@Nullable Place after(Paging paging) {
        var after = paging.after();
        return after == null
                ? null
                : new MyWork.Place(after.date(0), after.instant(1), after.text(2));
    }
}
