package uk.nhs.england.approvals.standards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.NotFound;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows standards with the versions that were, are and will be in force. */
@Component
@Transactional(readOnly = true)
public class StandardReading {

    private static final String STANDARDS =
            "select code, name, issuer, address from standards_standard order by code";

    private static final String VERSIONS =
            """
            select standard, version, valid_from, valid_to, source, dated_by
            from standards_version order by standard, valid_from desc
            """;

    private final JdbcClient jdbc;
    private final Criteria criteria;

    StandardReading(JdbcClient jdbc, Criteria criteria) {
        this.jdbc = jdbc;
        this.criteria = criteria;
    }

    /** Every standard by its code, with the version in force on a day. */
    public List<StandardView> list(LocalDate on) {
        var versions = versions();
        return jdbc.sql(STANDARDS).query(Standard.class).list().stream()
                .map(one -> view(one, versions.getOrDefault(one.code(), List.of()), on))
                .toList();
    }

    /**
     * @throws NotFound when there is no such standard
     */
    public StandardView show(String code, LocalDate on) {
        return list(on).stream()
                .filter(view -> view.standard().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no standard " + code + "."));
    }

    /**
     * The version of each standard in force on a day, by standard; without those that have none.
     */
    public Map<String, StandardVersion> inForce(LocalDate on) {
        return versions().values().stream()
                .flatMap(List::stream)
                .filter(version -> version.validity().includes(on))
                .collect(Collectors.toMap(StandardVersion::standard, version -> version));
    }

    /**
     * The criteria of a version, in the order of its source.
     *
     * @throws NotFound when there is no such version
     */
    public List<Criterion> criteria(String code, String version) {
        var found = criteria.ofVersions(List.of(code + "/" + version));
        if (found.isEmpty()) {
            throw new NotFound("The standard %s has no version %s.".formatted(code, version));
        }
        return found;
    }

    private Map<String, List<StandardVersion>> versions() {
        return jdbc.sql(VERSIONS).query(StandardVersion.class).list().stream()
                .collect(Collectors.groupingBy(StandardVersion::standard));
    }

    private static StandardView view(
            Standard standard, List<StandardVersion> versions, LocalDate on) {
        var inForce = versions.stream().filter(one -> one.validity().includes(on)).findFirst();
        return new StandardView(standard, inForce.orElse(null), versions);
    }
}
