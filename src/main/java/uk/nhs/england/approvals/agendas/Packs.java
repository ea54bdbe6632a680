package uk.nhs.england.approvals.agendas;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.Recorded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Freezes papers and packs, and finds them again as they were frozen. */
@Component
class Packs {

    private static final String LATEST_PAPERS =
            """
            select distinct on (p.item) p.item, p.fingerprint
            from agendas_paper p join agendas_item i on i.id = p.item
            where i.sitting = ? and i.left_how is null
            order by p.item, p.revision desc
            """;

    private final List<PackSource> sources;
    private final JdbcClient jdbc;

    Packs(List<PackSource> sources, JdbcClient jdbc) {
        this.sources = sources;
        this.jdbc = jdbc;
    }

    /** Freezes the paper on an item as it is now. */
    void freezePaper(AgendaItem item, Recorded recorded) {
        var document = Json.write(paper(item));
        jdbc.sql(
                        """
                        insert into agendas_paper (id, item, revision, document, fingerprint, frozen_at)
                        select ?, ?, coalesce(max(revision), 0) + 1, ?, ?, ? from agendas_paper where item = ?
                        """)
                .param(UUID.randomUUID())
                .param(item.id())
                .param(document)
                .param(Fingerprint.of(document))
                .param(recorded.at().atOffset(ZoneOffset.UTC))
                .param(item.id())
                .update();
    }

    /** Freezes which papers a sitting has now, in the order of its agenda. */
    Pack freeze(Agenda agenda, Recorded recorded) {
        int revision = latest(agenda.sitting()).map(pack -> pack.revision() + 1).orElse(1);
        var contents = Json.write(contents(agenda, revision));
        var pack =
                new Pack(
                        agenda.sitting(),
                        revision,
                        contents,
                        Fingerprint.of(contents),
                        recorded.at());
        jdbc.sql("insert into agendas_pack values (?, ?, ?, ?, ?, ?)")
                .param(pack.sitting())
                .param(pack.revision())
                .param(pack.contents())
                .param(pack.fingerprint())
                .param(recorded.by().value())
                .param(recorded.at().atOffset(ZoneOffset.UTC))
                .update();
        return pack;
    }

    /** The latest pack of a sitting. */
    Optional<Pack> latest(UUID sitting) {
        return jdbc.sql(
                        "select * from agendas_pack where sitting = ? order by revision desc limit"
                                + " 1")
                .param(sitting)
                .query((row, _) -> pack(row))
                .optional();
    }

    /** Every pack of a sitting, the first frozen first. */
    List<Pack> all(UUID sitting) {
        return jdbc.sql("select * from agendas_pack where sitting = ? order by revision")
                .param(sitting)
                .query((row, _) -> pack(row))
                .list();
    }

    /** The papers of one item, the first frozen first. */
    List<Paper> papers(UUID item) {
        return jdbc.sql("select * from agendas_paper where item = ? order by revision")
                .param(item)
                .query(
                        (row, _) ->
                                new Paper(
                                        row.getInt("revision"),
                                        Json.readMap(row.getString("document")),
                                        row.getString("fingerprint"),
                                        row.getObject("frozen_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    private Map<String, Object> paper(AgendaItem item) {
        var sections = new LinkedHashMap<String, Object>();
        for (var source : sources) {
            for (var section : source.sections(item.subject(), item.version())) {
                sections.put(section.name(), section.content());
            }
        }
        return Map.of(
                "subject", item.subject().reference(),
                "version", item.version(),
                "title", item.title(),
                "sections", sections);
    }

    private Map<String, Object> contents(Agenda agenda, int revision) {
        var fingerprints = fingerprints(agenda.sitting());
        var papers =
                agenda.items().stream()
                        .filter(item -> fingerprints.containsKey(item.id()))
                        .map(
                                item ->
                                        Map.of(
                                                "item", item.id().toString(),
                                                "version", item.version(),
                                                "paper", fingerprints.get(item.id())))
                        .toList();
        return Map.of(
                "board",
                agenda.board(),
                "sitting",
                agenda.sitting().toString(),
                "revision",
                revision,
                "papers",
                papers);
    }

    private Map<UUID, String> fingerprints(UUID sitting) {
        var found = new LinkedHashMap<UUID, String>();
        jdbc.sql(LATEST_PAPERS)
                .param(sitting)
                .query(
                        row -> {
                            found.put(
                                    row.getObject("item", UUID.class),
                                    row.getString("fingerprint"));
                        });
        return found;
    }

    private static Pack pack(ResultSet row) throws SQLException {
        return new Pack(
                row.getObject("sitting", UUID.class),
                row.getInt("revision"),
                row.getString("contents"),
                row.getString("fingerprint"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant());
    }
}
