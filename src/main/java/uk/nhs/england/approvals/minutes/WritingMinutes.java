package uk.nhs.england.approvals.minutes;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.documents.DocumentFormat;
import uk.nhs.england.approvals.documents.Rendered;
import uk.nhs.england.approvals.documents.Rendering;
import uk.nhs.england.approvals.identity.Actor;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes minutes in a format; the text that was fixed is given as it was fixed. */
@Component
public class WritingMinutes {

    private final MinutesReading reading;
    private final Rendering rendering;

    WritingMinutes(MinutesReading reading, Rendering rendering) {
        this.reading = reading;
        this.rendering = rendering;
    }

    /**
     * @throws uk.nhs.england.approvals.kernel.NotFound when the sitting is not over
     */
    public Rendered write(UUID sitting, DocumentFormat format, Actor actor) {
        var rendered = rendering.render(reading.of(sitting, actor), format);
        return format == DocumentFormat.MARKDOWN
                ? reading.fixedText(sitting, actor)
                        .map(
                                text ->
                                        new Rendered(
                                                rendered.fileName(),
                                                format,
                                                rendered.policy(),
                                                text.getBytes(StandardCharsets.UTF_8)))
                        .orElse(rendered)
                : rendered;
    }
}
