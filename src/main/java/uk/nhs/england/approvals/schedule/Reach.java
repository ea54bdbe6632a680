package uk.nhs.england.approvals.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.register.DependencyKind;
import uk.nhs.england.approvals.register.Near;
import uk.nhs.england.approvals.register.NearServices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a change of a service is felt: a depth and kinds of dependency, as dated data. */
@Component
class Reach {

    /** How far, on some day. */
    private record Extent(int depth, String[] kinds) {

        Set<DependencyKind> counted() {
            return Stream.of(kinds)
                    .map(DependencyKind::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DependencyKind.class)));
        }
    }

    private final JdbcClient jdbc;
    private final NearServices near;
    private final WorkingDays days;

    Reach(JdbcClient jdbc, NearServices near, WorkingDays days) {
        this.jdbc = jdbc;
        this.near = near;
        this.days = days;
    }

    /** What is near any of these services, with a way from each. */
    List<Near> of(Collection<String> services) {
        var extent = today();
        var kinds = extent.counted();
        var all = new ArrayList<Near>();
        if (extent.depth() > 0) {
            services.forEach(one -> all.addAll(near.of(one, extent.depth(), kinds)));
        }
        return all;
    }

    /** The way from a service to one that depends on it, the same whoever asks. */
    List<String> way(String service, String dependent) {
        return of(List.of(service)).stream()
                .filter(Near::depends)
                .filter(one -> one.service().equals(dependent))
                .findFirst()
                .map(Near::path)
                .orElseThrow();
    }

    private Extent today() {
        var day = days.today();
        return jdbc.sql(
                        """
                        select depth, kinds from schedule_reach
                        where valid_from <= ? and (valid_to is null or valid_to > ?)
                        """)
                .params(day, day)
                .query(
                        (row, _) ->
                                new Extent(
                                        row.getInt("depth"),
                                        (String[]) row.getArray("kinds").getArray()))
                .single();
    }
}
