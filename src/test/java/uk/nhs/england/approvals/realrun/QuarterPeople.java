package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.Diary.Hour;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Everybody, day by day, for a quarter of a year. */
final class QuarterPeople {

    private static final int WEEKS = 13;

    /** After this agendas whose papers are due today have frozen by themselves. */
    private static final LocalTime EVENING = LocalTime.of(17, 5);

    private final Office office;
    private final Leads leads;
    private final Pmo pmo;
    private final QuarterStory story;
    private final QuarterCalendar calendar;
    private final QuarterSession session;
    private final QuarterBetween between;
    private final LocalDate last;
    private final Deque<Passage> toBegin;
    private final List<String> failed = new ArrayList<>();

    QuarterPeople(Office office) {
        this.office = office;
        this.last = office.today().plusWeeks(WEEKS).minusDays(1);
        var assessors = new Assessors(office);
        this.pmo = new Pmo(office, new Consultees(office, this::objected), assessors);
        this.leads = new Leads(office, pmo, assessors);
        var deciding = new Deciding(office, leads, new Conditions(office));
        this.story = new QuarterStory(office);
        this.calendar = new QuarterCalendar(office, story, deciding, last);
        this.session = new QuarterSession(office, story, calendar, deciding);
        this.between = new QuarterBetween(office, story, calendar, session, deciding);
        this.toBegin = new ArrayDeque<>(office.passages());
    }

    QuarterStory story() {
        return story;
    }

    QuarterCalendar calendar() {
        return calendar;
    }

    QuarterSession session() {
        return session;
    }

    QuarterBetween between() {
        return between;
    }

    /** What was refused that should not be. */
    List<String> failed() {
        return failed;
    }

    void work(Consumer<String> progress) {
        People.demandAssessments(office);
        calendar.planSeries();
        for (int day = 0; !office.today().isAfter(last); day++) {
            if (day % 10 == 0) {
                progress.accept(progress());
            }
            for (var hour : Hour.values()) {
                sit(hour.time());
                work(hour);
            }
            office.service().moveTo(at(office.today(), EVENING));
            office.service().moveTo(at(office.in(1), Hour.LEADS.time()));
        }
    }

    private String progress() {
        long decided = office.passages().stream().filter(Passage::isOver).count();
        return "%s: %d of %d cases begun, %d decided, %d acts"
                .formatted(
                        office.today(),
                        office.passages().size() - toBegin.size(),
                        office.passages().size(),
                        decided,
                        office.ledger().acts());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Days.LONDON).toInstant();
    }

    private void sit(LocalTime before) {
        calendar.due(before).forEach(sitting -> attempt(() -> session.hold(sitting)));
    }

    private void work(Hour hour) {
        office.service().moveTo(at(office.today(), hour.time()));
        switch (hour) {
            case LEADS -> {
                begin();
                attempt(between::morning);
            }
            case CONSULTEES -> attempt(between::noon);
            case PMO, ASSESSORS, CONDITIONS, BOARDS -> {}
        }
        for (var note : office.diary().due(office.today(), hour)) {
            var passage = note.passage();
            if (hour == Hour.CONDITIONS ? !passage.isRefused() : !passage.isOver()) {
                attempt(passage, note.act());
            }
        }
        if (hour == Hour.PMO) {
            pmo.chase();
            attempt(calendar::callDpag);
            attempt(calendar::prepare);
        }
    }

    private void begin() {
        for (int i = 0; i < Behaviour.CASES_A_DAY && !toBegin.isEmpty(); i++) {
            var passage = toBegin.pop();
            attempt(passage, () -> leads.begin(passage));
        }
    }

    private static void attempt(Passage passage, Runnable act) {
        try {
            act.run();
        } catch (Api.RefusedException e) {
            passage.refused = String.valueOf(e.getMessage());
        }
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Api.RefusedException e) {
            failed.add(office.today() + ": " + e.getMessage());
        }
    }

    private void objected(Passage passage, String consultee) {
        int days = office.chance().between(1, 3, "answers", passage.key(), consultee);
        office.note(
                office.in(days),
                Hour.LEADS,
                passage,
                () -> leads.answerObjection(passage, consultee));
    }
}
