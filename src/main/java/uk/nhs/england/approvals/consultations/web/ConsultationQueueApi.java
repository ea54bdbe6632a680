package uk.nhs.england.approvals.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.consultations.ConsultationReading;
import uk.nhs.england.approvals.consultations.ConsultationView;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

/** The responses that are waited for, over HTTP. */
@RestController
@RequestMapping("/api/v1/consultations")
@Tag(
        name = "Consultations",
        description = "What consultees are asked about cases, and what they say")
class ConsultationQueueApi {

    private final ConsultationReading reading;

    ConsultationQueueApi(ConsultationReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "List the responses that are waited for",
            description = "The first due comes first; about the cases that you may see.")
    Slice<ConsultationView> list(
            @Parameter(description = "Only of this consultee", example = "IT_SECURITY")
                    @RequestParam(required = false)
                    @PlainText(max = 40)
                    @Nullable String consultee,
            @Parameter(description = "Only those whose last day has passed", example = "true")
                    @RequestParam(defaultValue = "false")
                    boolean overdue,
            Paging paging,
            Actor actor) {
        return Slice.of(
                reading.queue(
                        new ConsultationReading.Filter(consultee, overdue),
                        after(paging),
                        paging.fetch(),
                        actor),
                paging,
                one -> Keyset.of(one.due(), one.reference(), one.consultee()));
    }

    private static ConsultationReading.@Nullable Place after(Paging paging) {
        var after = paging.after();
        return after == null
                ? null
                : new ConsultationReading.Place(after.date(0), after.text(1), after.text(2));
    }
}
