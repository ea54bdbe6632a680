package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.Diary.Hour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;

/** Everybody, day by day, until every case is decided and the first conditions are due. */
final class People {

    private static final int MOST_DAYS = 400;
    private static final int DAYS_AFTER = 30;

    private final Office office;
    private final Leads leads;
    private final Pmo pmo;
    private final Boards boards;
    private final Deque<Passage> toBegin;

    People(Office office) {
        this.office = office;
        var assessors = new Assessors(office);
        this.pmo = new Pmo(office, new Consultees(office, this::objected), assessors);
        this.leads = new Leads(office, pmo, assessors);
        this.boards = new Boards(office, new Deciding(office, leads, new Conditions(office)));
        this.toBegin = new ArrayDeque<>(office.passages());
    }

    Map<String, String> wordsOfRows() {
        return pmo.wordsOfRows();
    }

    int sittings() {
        return boards.held();
    }

    void work(Consumer<String> progress) {
        demandAssessments(office);
        int after = 0;
        for (int day = 0; day < MOST_DAYS && after < DAYS_AFTER; day++) {
            if (day % 10 == 0) {
                progress.accept(progress());
            }
            for (var hour : Hour.values()) {
                work(hour);
            }
            boolean over =
                    toBegin.isEmpty() && office.passages().stream().allMatch(Passage::isOver);
            after += over ? 1 : 0;
            office.service().moveTo(at(office.in(1), Hour.LEADS));
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

    static void demandAssessments(Office office) {
        office.act(
                Act.DEMAND,
                new Call(
                        Office.ADMINISTRATOR,
                        "POST",
                        "/standards/" + Assessors.STANDARD + "/demands",
                        null,
                        Map.of("board", "ARB", "validFrom", office.today())));
    }

    private static Instant at(LocalDate day, Hour hour) {
        return day.atTime(hour.time()).atZone(Days.LONDON).toInstant();
    }

    private void work(Hour hour) {
        office.service().moveTo(at(office.today(), hour));
        if (hour == Hour.LEADS) {
            begin();
        }
        for (var note : office.diary().due(office.today(), hour)) {
            var passage = note.passage();
            // Conditions live on after their case is closed.
            if (hour == Hour.CONDITIONS ? !passage.isRefused() : !passage.isOver()) {
                attempt(passage, note.act());
            }
        }
        switch (hour) {
            case PMO -> {
                pmo.chase();
                boards.planAhead();
            }
            case BOARDS -> boards.sit();
            case LEADS, CONSULTEES, ASSESSORS, CONDITIONS -> {}
        }
    }

    private void begin() {
        for (int i = 0; i < Behaviour.CASES_A_DAY && !toBegin.isEmpty(); i++) {
            var passage = toBegin.pop();
            attempt(passage, () -> leads.begin(passage));
        }
    }

    /** What is refused on the way is kept with the case, and nothing more is done about it. */
    private static void attempt(Passage passage, Runnable act) {
        try {
            act.run();
        } catch (Api.RefusedException e) {
            passage.refused = String.valueOf(e.getMessage());
        }
    }

    private void objected(Passage passage, String consultee) {
        boolean late =
                office.chance()
                        .happens(Behaviour.ANSWERS_LATE, "answers late", passage.key(), consultee);
        int days = late ? 12 : office.chance().between(1, 3, "answers", passage.key(), consultee);
        office.note(
                office.in(days),
                Hour.LEADS,
                passage,
                () -> leads.answerObjection(passage, consultee));
    }
}
