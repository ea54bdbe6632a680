package projects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, strings, numbers, booleans and null: enough to talk to one API. */
public final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /**
     * An object of these keys and values, in this order; pairs whose value is null are left out.
     */
    public static Map<String, Object> object(Object... pairs) {
        var object = new LinkedHashMap<String, Object>();
        for (int index = 0; index < pairs.length; index += 2) {
            if (pairs[index + 1] != null) {
                object.put((String) pairs[index], pairs[index + 1]);
            }
        }
        return object;
    }

    /** The value of a JSON text; null when the text is empty. */
    public static Object read(String text) {
        return text.isBlank() ? null : new Json(text).value();
    }

    /** What the path of keys leads to; null when there is no such thing. */
    public static Object at(Object node, String... path) {
        for (var key : path) {
            node = node instanceof Map<?, ?> object ? object.get(key) : null;
        }
        return node;
    }

    /** What the path leads to as text; empty when there is no such thing. */
    public static String text(Object node, String... path) {
        var found = at(node, path);
        return found == null ? "" : found.toString();
    }

    /** What the path leads to as a list; empty when there is no such thing. */
    public static List<?> list(Object node, String... path) {
        return at(node, path) instanceof List<?> list ? list : List.of();
    }

    /** The JSON text of maps, lists, strings, numbers, booleans and null. */
    public static String write(Object value) {
        return switch (value) {
            case null -> "null";
            case String string -> quoted(string);
            case Map<?, ?> object -> {
                var parts = new ArrayList<String>();
                object.forEach(
                        (key, part) -> parts.add(quoted(key.toString()) + ":" + write(part)));
                yield "{" + String.join(",", parts) + "}";
            }
            case List<?> list ->
                    "[" + String.join(",", list.stream().map(Json::write).toList()) + "]";
            case Number number -> number.toString();
            case Boolean bool -> bool.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String string) {
        var quoted = new StringBuilder("\"");
        for (char character : string.toCharArray()) {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append("\\u%04x".formatted((int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> members() {
        var object = new LinkedHashMap<String, Object>();
        at++;
        while (peek() != '}') {
            var key = string();
            expect(':');
            object.put(key, value());
            skipComma();
        }
        at++;
        return object;
    }

    private List<Object> elements() {
        var list = new ArrayList<Object>();
        at++;
        while (peek() != ']') {
            list.add(value());
            skipComma();
        }
        at++;
        return list;
    }

    private String string() {
        expect('"');
        var string = new StringBuilder();
        while (text.charAt(at) != '"') {
            char character = text.charAt(at++);
            string.append(character == '\\' ? escaped(text.charAt(at++)) : character);
        }
        at++;
        return string.toString();
    }

    private char escaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> letter;
        };
    }

    private Object literal() {
        int start = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var word = text.substring(start, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default ->
                    word.matches("-?\\d{1,18}")
                            ? (Object) Long.valueOf(word)
                            : Double.valueOf(word);
        };
    }

    private char peek() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new IllegalArgumentException("Not JSON: " + wanted + " expected at " + at);
        }
        at++;
    }

    private void skipComma() {
        if (peek() == ',') {
            at++;
        }
    }
}
