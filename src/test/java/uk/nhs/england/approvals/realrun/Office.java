package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.Api.Answer;
import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.Diary.Hour;
import uk.nhs.england.approvals.realrun.Diary.Note;

import java.time.LocalDate;
import java.util.List;

/** What the people of the run share: the service, the day, the diary, and chance. */
record Office(
        Service service,
        Api api,
        Measures measures,
        Chance chance,
        Days days,
        Diary diary,
        Ledger ledger,
        List<Passage> passages) {

    /** Who does what in the demonstration. */
    static final String PMO = "morgan.price";

    static final String AUDITOR = "alan.reid";
    static final String ADMINISTRATOR = "ada.lindqvist";

    LocalDate today() {
        return Days.on(service.now());
    }

    LocalDate in(int workingDays) {
        return days.after(today(), workingDays);
    }

    void note(LocalDate day, Hour hour, Passage passage, Runnable act) {
        diary.note(day, hour, new Note(passage, act));
    }

    /**
     * Does something to a case.
     *
     * @throws Api.RefusedException when it is refused
     */
    Answer act(Act act, Passage passage, Call call) {
        var answer = attempt(act, passage, call);
        if (!answer.isGood()) {
            throw new Api.RefusedException(call, answer);
        }
        return answer;
    }

    /** Does something to a case that may be refused. */
    Answer attempt(Act act, Passage passage, Call call) {
        long began = System.nanoTime();
        var answer = measured(act, call);
        passage.millis += (System.nanoTime() - began) / 1e6;
        if (answer.isGood()) {
            ledger.note(passage.reference, act, call.person());
        }
        return answer;
    }

    /** Does something that is not about one case. */
    Answer act(Act act, Call call) {
        var answer = measured(act, call);
        if (!answer.isGood()) {
            throw new Api.RefusedException(call, answer);
        }
        ledger.note("", act, call.person());
        return answer;
    }

    private Answer measured(Act act, Call call) {
        service.tick();
        return measures.measure(
                () -> api.send(call),
                answer -> (answer.isGood() ? act : Act.TRY_TO_DECIDE).words());
    }
}
