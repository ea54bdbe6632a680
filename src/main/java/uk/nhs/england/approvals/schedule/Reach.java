package uk.nhs.england.approvals.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.register.DependencyKind;
import uk.nhs.england.approvals.register.Near;
import uk.nhs.england.approvals.register.NearServices;
import uk.nhs.england.approvals.register.Surroundings;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a change of a service is felt: a depth and kinds of dependency, as dated data. */
@Component
class Reach {

    private final JdbcClient jdbc;
    private final NearServices near;
    private final WorkingDays days;

    Reach(JdbcClient jdbc, NearServices near, WorkingDays days) {
        this.jdbc = jdbc;
        this.near = near;
        this.days = days;
    }

    /** What is near what, by the graph as it is and as far as counts today. */
    record Now(Surroundings surroundings, int depth, Set<DependencyKind> kinds) {

        /** What is near any of these services, with a way from each. */
        List<Near> of(Collection<String> services) {
            return depth == 0
                    ? List.of()
                    : services.stream()
                            .flatMap(one -> surroundings.of(one, depth, kinds).stream())
                            .toList();
        }

        /** The way from a service to one that depends on it, the same whoever asks. */
        List<String> way(String service, String dependent) {
            return of(List.of(service)).stream()
                    .filter(one -> one.depends() && one.service().equals(dependent))
                    .findFirst()
                    .map(Near::path)
                    .orElseThrow();
        }
    }

    Now now() {
        var day = days.today();
        var surroundings = near.now();
        return jdbc.sql(
                        """
                        select depth, kinds from schedule_reach
                        where valid_from <= ? and (valid_to is null or valid_to > ?)
                        """)
                .params(day, day)
                .query(
                        (row, _) ->
                                new Now(
                                        surroundings,
                                        row.getInt("depth"),
                                        kinds((String[]) row.getArray("kinds").getArray())))
                .single();
    }

    private static Set<DependencyKind> kinds(String[] names) {
        return Stream.of(names)
                .map(DependencyKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DependencyKind.class)));
    }
}
