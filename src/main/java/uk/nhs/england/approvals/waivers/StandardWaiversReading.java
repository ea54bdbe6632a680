package uk.nhs.england.approvals.waivers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.standards.StandardReading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Shows each standard with its open exceptions and what they cost (product rule 8). */
@Component
@Transactional(readOnly = true)
public class StandardWaiversReading {

    private static final int MOST = 100;

    /**
     * Those that wait for a decision or are in force, by risk; nothing that is not for the reader.
     */
    private static final String COUNTED =
            """
            select w.risk, w.granted_by is not null as granted, count(*) as number,
                sum(w.yearly_cost) as cost
            from waivers_waiver w
            join identity_access a on a.subject_reference = w.number
            where w.standard = :standard and a.holders && cast(:keys as text[])
                and w.withdrawn_at is null and w.refused_by is null and w.ended_at is null
                and w.superseded_by is null and w.lapsed_at is null
                and (w.granted_by is null or w.expires >= :today)
            group by w.risk, w.granted_by is not null
            """;

    private final StandardReading standards;
    private final WaiverReading waivers;
    private final AccessList access;
    private final Rosters rosters;
    private final JdbcClient jdbc;

    StandardWaiversReading(
            StandardReading standards,
            WaiverReading waivers,
            AccessList access,
            Rosters rosters,
            JdbcClient jdbc) {
        this.standards = standards;
        this.waivers = waivers;
        this.access = access;
        this.rosters = rosters;
        this.jdbc = jdbc;
    }

    /**
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is no such standard
     */
    public StandardWaivers of(String standard, Actor actor) {
        standards.show(standard, rosters.today());
        var counted = counted(standard, actor);
        var inForce = counted.stream().filter(Counted::granted).toList();
        return new StandardWaivers(
                standard,
                number(inForce),
                number(counted) - number(inForce),
                cost(inForce),
                byRisk(inForce),
                waivers.list(
                        WaiverReading.Filter.inForce(standard),
                        WaiverReading.Place.FIRST,
                        MOST,
                        actor));
    }

    private List<Counted> counted(String standard, Actor actor) {
        return jdbc.sql(COUNTED)
                .param("standard", standard)
                .param("keys", access.keysOf(actor))
                .param("today", rosters.today())
                .query(Counted.class)
                .list();
    }

    private static List<StandardWaivers.OfRisk> byRisk(List<Counted> inForce) {
        return Arrays.stream(RiskLevel.values())
                .sorted(Comparator.reverseOrder())
                .map(risk -> ofRisk(risk, inForce))
                .toList();
    }

    private static StandardWaivers.OfRisk ofRisk(RiskLevel risk, List<Counted> inForce) {
        var these = inForce.stream().filter(one -> one.risk() == risk).toList();
        return new StandardWaivers.OfRisk(risk, number(these), cost(these));
    }

    private static int number(List<Counted> counted) {
        return counted.stream().mapToInt(Counted::number).sum();
    }

    private static BigDecimal cost(List<Counted> counted) {
        return counted.stream().map(Counted::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many there are at a risk, and what they cost. */
    record Counted(RiskLevel risk, boolean granted, int number, BigDecimal cost) {}
}
