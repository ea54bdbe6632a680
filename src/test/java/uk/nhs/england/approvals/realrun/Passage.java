package uk.nhs.england.approvals.realrun;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One project on its way through the service, as far as the people of the run remember it. */
final class Passage {

    final Project project;
    final String lead;
    final String draft;
    final List<String> assumed = new ArrayList<>();
    final List<String> fired = new ArrayList<>();
    final List<String> decisions = new ArrayList<>();
    final List<String> boardsDecided = new ArrayList<>();
    final Set<String> planned = new HashSet<>();
    final Map<String, Integer> heldOver = new TreeMap<>();
    final Set<String> overlapsSeen = new TreeSet<>();
    String reference = "";
    String route = "";
    String refused = "";
    boolean closed;
    double millis;

    /**
     * @param draft the reference of the case that its line became
     */
    Passage(Project project, String lead, String draft) {
        this.project = project;
        this.lead = lead;
        this.draft = draft;
    }

    /** What tells this case from all others, before it has a reference. */
    String key() {
        return project.name() + " " + project.year();
    }

    String path() {
        return "/business-cases/" + reference;
    }

    /** Whether nothing more is to be done: it is closed, or something was refused on the way. */
    boolean isOver() {
        return closed || isRefused();
    }

    boolean isRefused() {
        return !refused.isEmpty();
    }
}
