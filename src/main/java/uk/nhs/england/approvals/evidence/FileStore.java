package uk.nhs.england.approvals.evidence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.Recorded;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps files in the database, in parts: one part at a time is in memory. */
@Component
class FileStore {

    /** The size of a part, in bytes; the last one is shorter. */
    static final int PART = 256 * 1024;

    private static final String FILE = "select item, name, type, size, sha256 from evidence_file ";

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file, in the transaction of whoever calls: wholly, or not at all. */
    void keep(EvidenceItem item, ReceivedFile file, Recorded recorded) throws IOException {
        jdbc.sql(
                        """
                        insert into evidence_file (item, case_reference, name, type, size, sha256,
                            sent_by, on_behalf_of, sent_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(item.reference(), item.caseReference(), file.name(), file.type())
                .params(file.size(), file.sha256(), recorded.by().value())
                .param(recorded.onBehalfOf() == null ? null : recorded.onBehalfOf().value())
                .param(recorded.at().atOffset(ZoneOffset.UTC))
                .update();
        try (var in = file.open()) {
            keepParts(item.reference(), in);
        }
    }

    private void keepParts(String item, InputStream in) throws IOException {
        int number = 0;
        for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
            jdbc.sql("insert into evidence_file_part (item, number, bytes) values (?, ?, ?)")
                    .params(item, number, bytes)
                    .update();
            number++;
        }
    }

    Optional<FileView> find(String item) {
        return jdbc.sql(FILE + "where item = ?").param(item).query(FileStore::view).optional();
    }

    /** The files of a case, by item. */
    Map<String, FileView> of(String caseReference) {
        return jdbc
                .sql(FILE + "where case_reference = ?")
                .param(caseReference)
                .query((row, number) -> Map.entry(row.getString("item"), view(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The item of this case in use, other than the one it renews, that holds the same file. */
    Optional<String> holderOf(EvidenceItem newer, String sha256) {
        return jdbc.sql(
                        """
                        select file.item from evidence_file file
                        join evidence_item item on item.reference = file.item
                        where file.case_reference = ? and file.sha256 = ?
                            and item.withdrawn_at is null
                            and item.replaced_by is null and item.reference is distinct from ?
                        order by file.item limit 1
                        """)
                .params(newer.caseReference(), sha256)
                .param(newer.replaces())
                .query(String.class)
                .optional();
    }

    /** One part of a file, from 0. */
    byte[] part(String item, int number) {
        return jdbc.sql("select bytes from evidence_file_part where item = ? and number = ?")
                .params(item, number)
                .query(byte[].class)
                .single();
    }

    private static FileView view(ResultSet row, int number) throws SQLException {
        return new FileView(
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"));
    }
}
