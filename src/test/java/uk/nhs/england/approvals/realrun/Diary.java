package uk.nhs.england.approvals.realrun;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who means to do what on which day; each kind of work has its hour. */
final class Diary {

    private final Map<LocalDate, Map<Hour, List<Note>>> notes = new TreeMap<>();

    /** The hours of a day, by the clocks of England. */
    enum Hour {
        LEADS(9),
        PMO(11),
        CONSULTEES(12),
        ASSESSORS(13),
        CONDITIONS(14),
        BOARDS(15);

        private final int hour;

        Hour(int hour) {
            this.hour = hour;
        }

        LocalTime time() {
            return LocalTime.of(hour, 0);
        }
    }

    /** Something to be done about a case. */
    record Note(Passage passage, Runnable act) {}

    void note(LocalDate day, Hour hour, Note note) {
        notes.computeIfAbsent(day, _ -> new EnumMap<>(Hour.class))
                .computeIfAbsent(hour, _ -> new ArrayList<>())
                .add(note);
    }

    /** Takes out what is to be done now. */
    List<Note> due(LocalDate day, Hour hour) {
        var found = notes.getOrDefault(day, Map.of()).get(hour);
        if (found == null) {
            return List.of();
        }
        var due = List.copyOf(found);
        found.clear();
        return due;
    }
}
