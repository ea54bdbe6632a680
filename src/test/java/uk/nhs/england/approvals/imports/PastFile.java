package uk.nhs.england.approvals.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of past changes, line by line. */
final class PastFile {

    static final String HEADER =
            "number,title,lane,template,services,team,vendor,requester,implementers,asked_at,"
                    + "submitted_at,decided_at,altered_by_cab,window_from,window_until,started_at,"
                    + "ended_at,outcome,reviewed_at,incident";

    private final List<String> lines = new ArrayList<>(List.of(HEADER));
    private final String service;

    PastFile(String service) {
        this.service = service;
    }

    /** A normal change made in April, or what these say instead. */
    PastFile line(String number, Map<String, String> others) {
        var said = new LinkedHashMap<String, String>();
        List.of(HEADER.split(",")).forEach(column -> said.put(column, ""));
        said.put("number", number);
        said.put("title", "Renew the certificates");
        said.put("lane", "NORMAL");
        said.put("services", service);
        said.put("team", "Identity");
        said.put("vendor", "Cloudwise");
        said.put("requester", "left.long-ago");
        said.put("implementers", "office.owner;left.long-ago");
        said.put("asked_at", "2026-04-01T09:00:00Z");
        said.put("submitted_at", "2026-04-01T10:00:00Z");
        said.put("decided_at", "2026-04-03T10:00:00Z");
        said.put("altered_by_cab", "false");
        said.put("window_from", "2026-04-20T20:00:00Z");
        said.put("window_until", "2026-04-20T22:00:00Z");
        said.put("started_at", "2026-04-20T20:05:00Z");
        said.put("ended_at", "2026-04-20T21:00:00Z");
        said.put("outcome", "SUCCESSFUL");
        said.put("reviewed_at", "2026-04-22T09:00:00Z");
        said.putAll(others);
        lines.add(String.join(",", said.values()));
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
