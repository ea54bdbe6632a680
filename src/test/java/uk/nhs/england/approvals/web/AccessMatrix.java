package uk.nhs.england.approvals.web;

import uk.nhs.england.approvals.identity.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What access-matrix.txt says: who may call each endpoint. */
record AccessMatrix(List<Row> rows) {

    private static final Path FILE = Path.of("src/test/resources/access-matrix.txt");

    /**
     * One endpoint.
     *
     * @param isPublic whether nobody need sign in
     */
    record Row(String method, String path, boolean isPublic, Set<Role> may) {

        String endpoint() {
            return method + " " + path;
        }

        private static Row read(String line) {
            var words = line.strip().split("\\s+");
            if (words.length == 3 && words[2].equals("public")) {
                return new Row(words[0], words[1], true, Set.of());
            }
            if (words.length != 2 + Role.values().length) {
                throw new IllegalArgumentException("Not a row of eight roles: " + line);
            }
            var may = EnumSet.noneOf(Role.class);
            IntStream.range(0, Role.values().length)
                    .filter(column -> words[2 + column].equals("Y"))
                    .forEach(column -> may.add(Role.values()[column]));
            return new Row(words[0], words[1], false, may);
        }
    }

    static AccessMatrix read() {
        try {
            return new AccessMatrix(
                    Files.readAllLines(FILE).stream()
                            .filter(line -> !line.isBlank())
                            .filter(line -> !line.startsWith("#") && !line.startsWith("METHOD"))
                            .map(Row::read)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
