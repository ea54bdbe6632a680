package projects;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The boards, each at a sitting that has just begun, with every member there. */
public final class Boards {

    /** Who does what in the demonstration. */
    public static final String PMO = "morgan.price";

    private static final Map<String, String> CHAIRS =
            Map.of("TDA", "helen.walsh", "DPAG", "grace.mensah", "ARB", "omar.haddad");

    private final Service service;
    private final Map<String, String> sittings = new LinkedHashMap<>();

    public Boards(Service service) {
        this.service = service;
    }

    /** Who takes the chair of a board. */
    public String chair(String board) {
        return CHAIRS.get(board);
    }

    /** The sitting of a board, planned and begun when it is first asked for. */
    public String sitting(String board) {
        return sittings.computeIfAbsent(board, this::sit);
    }

    private String sit(String board) {
        // A minute ago, because the service's clock need not agree with this one.
        var start = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        var sitting =
                service.post(
                        "/sittings",
                        Json.object(
                                "board",
                                board,
                                "startsAt",
                                start.toString(),
                                "place",
                                "Microsoft Teams",
                                "chair",
                                chair(board)),
                        PMO);
        service.put(
                "/sittings/" + sitting.text("id") + "/attendance",
                Json.object("present", members(board)),
                chair(board),
                sitting.etag());
        return sitting.text("id");
    }

    private List<String> members(String board) {
        var members = new TreeSet<String>();
        for (var seat : service.get("/boards/" + board, PMO).list("seats")) {
            Json.list(seat, "members").forEach(member -> members.add(Json.text(member, "person")));
        }
        return new ArrayList<>(members);
    }
}
