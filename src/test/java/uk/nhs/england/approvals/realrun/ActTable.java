package uk.nhs.england.approvals.realrun;

/** What each act cost. */
record ActTable(Page page, Report.Outcome outcome) {

    void print() {
        page.title("SQL statements and milliseconds for each act");
        of(page, outcome.office().measures());
    }

    static void of(Page page, Measures measures) {
        page.table(
                "act",
                "#times",
                "#statements, median",
                "#statements, p95",
                "#ms, median",
                "#ms, p95");
        measures.taken()
                .forEach(
                        (act, all) -> {
                            var statements =
                                    all.stream().map(Measures.Measured::statements).toList();
                            var millis = all.stream().map(Measures.Measured::millis).toList();
                            page.row(
                                    act,
                                    all.size(),
                                    "%.0f".formatted(Figures.percentile(statements, 0.5)),
                                    "%.0f".formatted(Figures.percentile(statements, 0.95)),
                                    "%.1f".formatted(Figures.percentile(millis, 0.5)),
                                    "%.1f".formatted(Figures.percentile(millis, 0.95)));
                        });
    }
}
