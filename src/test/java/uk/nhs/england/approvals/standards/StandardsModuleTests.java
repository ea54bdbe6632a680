package uk.nhs.england.approvals.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The standards as shipped, and what the database itself refuses. */
@ServiceTest
class StandardsModuleTests {

    @Autowired Criteria criteria;
    @Autowired StandardReading reading;
    @Autowired JdbcClient database;

    @Test
    void theStandardsAreShippedWithTheirCriteria() {
        var shipped =
                Map.of(
                        "TCOP/2021-11", 13,
                        "SERVICE/2019-07", 14,
                        "NHS-SERVICE/2021-11", 3,
                        "PROCUREMENT/2022-06", 61,
                        "DTAC/2026-02", 5,
                        "DCB0129/4.2", 4,
                        "DCB0160/3.2", 4,
                        "DPIA/2022-06", 4,
                        "SLSP/2022-06", 1,
                        "WCAG/2.2", 3);

        shipped.forEach(
                (version, size) ->
                        assertThat(criteria.ofVersions(List.of(version)))
                                .as(version)
                                .hasSize(size)
                                .allSatisfy(
                                        one -> {
                                            assertThat(one.source()).isNotBlank();
                                            assertThat(one.text()).endsWith(".");
                                        }));
    }

    /** The word stands 33, 17 and 12 times in the source; one sentence says "may" twice. */
    @Test
    void everyMustShouldAndMayOfTheProcurementStandardsIsACriterion() {
        var strengths =
                criteria.ofVersions(List.of("PROCUREMENT/2022-06")).stream()
                        .collect(Collectors.groupingBy(Criterion::strength, Collectors.counting()));

        assertThat(strengths)
                .isEqualTo(Map.of(Strength.MUST, 33L, Strength.SHOULD, 17L, Strength.MAY, 11L));
    }

    @Test
    void aCriterionIsNamedByItsKey() {
        assertThat(criteria.knows("TCOP/2021-11/4")).isTrue();
        assertThat(criteria.knows("TCOP/2021-11/14")).isFalse();
        assertThat(criteria.of(List.of("TCOP/2021-11/10", "TCOP/2021-11/4", "NO/1/2")))
                .extracting(Criterion::title)
                .containsExactly("Make use of open standards", "Make better use of data");
        assertThat(criteria.of(List.of())).isEmpty();
    }

    @Test
    void theVersionInForceIsThatOfTheDay() {
        assertThat(reading.inForce(LocalDate.parse("2021-10-31")).keySet())
                .containsExactlyInAnyOrder("SERVICE", "DCB0129", "DCB0160");
        assertThat(reading.inForce(LocalDate.parse("2026-11-24")).get("TCOP").version())
                .isEqualTo("2021-11");
    }

    @Test
    void theDatabaseRefusesAVersionThatEndsBeforeItBegins() {
        refuses(
                "insert into standards_version (standard, version, valid_from, valid_to, source,"
                        + " dated_by) values ('TCOP', 'x', '2020-01-02', '2020-01-01', 's', 'd')",
                "violates check constraint");
    }

    @Test
    void theDatabaseRefusesVersionsThatOverlap() {
        refuses(
                "insert into standards_version (standard, version, valid_from, source, dated_by)"
                        + " values ('TCOP', 'x', '2030-01-01', 's', 'd')",
                "standards_versions_do_not_overlap");
    }

    @Test
    void aPublishedVersionIsNeverAltered() {
        refuses("update standards_criterion set title = 'Other'", "append-only");
        refuses("delete from standards_criterion", "append-only");
        refuses("update standards_version set valid_from = '2019-01-01'", "append-only");
        refuses("delete from standards_version", "append-only");
    }

    private void refuses(String sql, String reason) {
        assertThatThrownBy(() -> database.sql(sql).update()).hasMessageContaining(reason);
    }
}
