package projects;

import java.util.ArrayList;
import java.util.List;

/** What happened to one project on its way through the service. */
public final class Passage {

    final Project project;
    final String lead;
    String reference = "";
    String route = "";
    String standing = "";
    String refused = "";
    long millis;
    int calls;
    List<String> assumed = List.of();
    final List<String> fired = new ArrayList<>();
    final List<String> decisions = new ArrayList<>();
    final List<String> conditions = new ArrayList<>();

    Passage(Project project, String lead) {
        this.project = project;
        this.lead = lead;
    }

    /** Whether the service refused something that should have been done. */
    public boolean isRefused() {
        return !refused.isEmpty();
    }
}
