package uk.nhs.england.approvals.imports;

import tools.jackson.databind.node.JsonNodeFactory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;

/**
 * A cost over the whole life of a service where a file tells a sum and two days: it is spread
 * evenly over the financial years between them, as cases want it by year.
 */
final class WholeLife {

    static final String POUNDS = "wholeLife.pounds";
    static final String FROM = "wholeLife.from";
    static final String TO = "wholeLife.to";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int MOST_YEARS = 30;

    private WholeLife() {}

    static void spread(Row row, DraftTree draft) {
        var pounds = row.amount(POUNDS);
        var from = row.date(FROM, null);
        var to = row.date(TO, null);
        if (pounds == null) {
            return;
        }
        if (from == null || to == null) {
            row.note("wholeLife.pounds: Left out, because the years are not known.");
            return;
        }
        int first = Math.clamp(financialYear(from), FIRST_YEAR, LAST_YEAR);
        int last =
                Math.clamp(financialYear(to), first, Math.min(LAST_YEAR, first + MOST_YEARS - 1));
        put(rounded(pounds, row), first, last, draft);
        row.note(
                "wholeLife.pounds: Spread evenly over the financial years %d to %d."
                        .formatted(first, last));
    }

    /** A sum that is told in millions has fractions that no case has; that they went is noted. */
    private static long rounded(BigDecimal pounds, Row row) {
        var whole = pounds.setScale(0, RoundingMode.HALF_UP);
        if (whole.compareTo(pounds) != 0) {
            row.note("wholeLife.pounds: Rounded to whole pounds.");
        }
        return whole.longValueExact();
    }

    private static void put(long pounds, int first, int last, DraftTree draft) {
        var costs = JsonNodeFactory.instance.arrayNode();
        int years = last - first + 1;
        for (int year = first; year <= last; year++) {
            long share = pounds / years + (year == first ? pounds % years : 0);
            costs.addObject().put("year", year).put("pounds", share);
        }
        draft.put("answers.costs.wholeLifeCost", costs);
    }

    private static int financialYear(LocalDate day) {
        return day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1;
    }
}
