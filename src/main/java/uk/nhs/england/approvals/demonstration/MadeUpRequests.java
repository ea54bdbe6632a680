package uk.nhs.england.approvals.demonstration;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.changes.ChangeRequest;
import uk.nhs.england.approvals.changes.Lane;
import uk.nhs.england.approvals.changes.RiskAnswers;
import uk.nhs.england.approvals.changes.TemplateContent;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** What is asked for in the changes of the demonstration, varied where their course is decided. */
record MadeUpRequests(Instant now) {

    static final Lane NORMAL = new Lane.Normal(null);

    private static final RiskAnswers SAFE =
            new RiskAnswers(RiskAnswers.Reach.ONE_ORGANISATION, false, true, true, false);

    /** When a change is made. */
    record Window(Instant from, Instant until) {}

    /** What a change is called, and which service it is of. */
    record About(String title, String service, @Nullable String goLiveOf) {

        About(String title, String service) {
            this(title, service, null);
        }
    }

    /** Two hours of an evening, some days ahead. */
    Window evening(int days, int hour) {
        var from =
                now.atZone(Rosters.LONDON)
                        .toLocalDate()
                        .plusDays(days)
                        .atTime(LocalTime.of(hour, 0))
                        .atZone(Rosters.LONDON)
                        .toInstant();
        return new Window(from, from.plusSeconds(7200));
    }

    /** Hours that began a while ago and are not over. */
    Window underWay() {
        return new Window(now.minusSeconds(600), now.plusSeconds(14_400));
    }

    /** Hours that are over. */
    Window over() {
        return new Window(now.minusSeconds(90_000), now.minusSeconds(86_400));
    }

    static ChangeRequest request(Lane lane, About about, Window window, Cast.Part maker) {
        return new ChangeRequest(
                about.title(),
                lane,
                List.of(about.service()),
                "What it rests on is not supported much longer.",
                "Nobody can sign in once it has ended.",
                "One node after the other, each checked before the next.",
                "Done so in staging on two evenings.",
                "The old version is put back; that takes ten minutes.",
                "Nothing, but for a page that is slow for a minute.",
                "Nothing: the interfaces stay as they are.",
                SAFE,
                List.of(maker.id()),
                "Integration",
                null,
                window.from(),
                window.until(),
                about.goLiveOf());
    }

    /** What changes that follow a template do. */
    static TemplateContent template(About about) {
        var like = request(NORMAL, about, new Window(Instant.EPOCH, Instant.EPOCH), Cast.OLU);
        return new TemplateContent(
                like.title(),
                like.services(),
                like.why(),
                like.ifNotDone(),
                like.plan(),
                like.backOut(),
                like.effectOnUsers(),
                like.effectOnInterfaces(),
                Objects.requireNonNull(like.risk()),
                like.team(),
                like.vendor());
    }
}
