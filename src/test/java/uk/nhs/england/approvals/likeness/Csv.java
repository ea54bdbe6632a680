package uk.nhs.england.approvals.likeness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV with a header line, quoted fields and line breaks in them, in UTF-8. */
final class Csv {

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    static List<Map<String, String>> read(Path file) throws IOException {
        var csv = new Csv(Files.readString(file));
        var header = csv.line();
        var rows = new ArrayList<Map<String, String>>();
        while (csv.at < csv.text.length()) {
            var line = csv.line();
            var row = new HashMap<String, String>();
            for (var i = 0; i < header.size(); i++) {
                row.put(header.get(i), i < line.size() ? line.get(i) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> line() {
        var fields = new ArrayList<String>();
        do {
            fields.add(field());
        } while (at < text.length() && text.charAt(at++) == ',');
        if (at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') {
            at++;
        }
        return fields;
    }

    private String field() {
        if (at >= text.length() || text.charAt(at) != '"') {
            var from = at;
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }
        var field = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                field.append(text.charAt(at++));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append('"');
                at += 2;
            } else {
                at++;
                break;
            }
        }
        return field.toString();
    }
}
