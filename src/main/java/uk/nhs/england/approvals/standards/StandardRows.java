package uk.nhs.england.approvals.standards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The rows that keep standards, written; one writer a standard at a time. */
@Component
class StandardRows {

    private static final String VERSION =
            """
            insert into standards_version
                (standard, version, valid_from, valid_to, source, dated_by, published_by,
                 published_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CRITERION =
            """
            insert into standards_criterion
                (standard, version, code, position, title, requirement, strength, source)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;

    StandardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new standard; false when its code is taken. */
    boolean enter(Standard standard) {
        return jdbc.sql(
                                """
                                insert into standards_standard (code, name, issuer, address)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(standard.code())
                        .param(standard.name())
                        .param(standard.issuer())
                        .param(standard.address())
                        .update()
                == 1;
    }

    /**
     * The versions of a standard, which stays held until the transaction ends.
     *
     * @throws NotFound when there is no such standard
     */
    List<StandardVersion> hold(String standard) {
        var held =
                jdbc.sql("select code from standards_standard where code = ? for update")
                        .param(standard)
                        .query(String.class)
                        .list();
        if (held.isEmpty()) {
            throw new NotFound("There is no standard " + standard + ".");
        }
        return jdbc.sql(
                        """
                        select standard, version, valid_from, valid_to, source, dated_by
                        from standards_version where standard = ? order by valid_from
                        """)
                .param(standard)
                .query(StandardVersion.class)
                .list();
    }

    void publish(String standard, PublishingStandards.Published published, Recorded recorded) {
        jdbc.sql(VERSION)
                .param(standard)
                .param(published.version())
                .param(published.validity().from())
                .param(published.validity().to())
                .param(published.source())
                .param(published.datedBy())
                .param(recorded.principal().value())
                .param(recorded.at().atOffset(ZoneOffset.UTC))
                .update();
        int position = 0;
        for (var criterion : published.criteria()) {
            jdbc.sql(CRITERION)
                    .param(standard)
                    .param(published.version())
                    .param(criterion.code())
                    .param(++position)
                    .param(criterion.title())
                    .param(criterion.text())
                    .param(criterion.strength().name())
                    .param(criterion.source())
                    .update();
        }
    }

    void end(StandardVersion version, LocalDate on) {
        jdbc.sql("update standards_version set valid_to = ? where standard = ? and version = ?")
                .params(on, version.standard(), version.version())
                .update();
    }
}
