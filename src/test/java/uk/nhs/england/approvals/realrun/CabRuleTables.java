package uk.nhs.england.approvals.realrun;

import java.util.Map;
import java.util.Set;

/** The tables of what the rules found and refused. */
record CabRuleTables(Page page, CabReport.Told told) {

    /** By which product rule something was refused, as far as it is one of these three. */
    private static final Map<String, Set<String>> PRODUCT_RULES =
            Map.of(
                    "9",
                    Set.of(
                            "no-open-condition-before-live",
                            "the-case-is-approved",
                            "one-override-at-a-time"),
                    "10",
                    Set.of(
                            "no-live-change-without-approval",
                            "it-is-made-in-its-window",
                            "standard-status-is-earned",
                            "a-change-is-as-its-template",
                            "nobody-approves-their-own-change",
                            "on-the-emergency-roster",
                            "vendor-cloud-is-where-the-register-says",
                            "it-is-reviewed-before-it-is-closed",
                            "cab-looks-before-it-is-closed",
                            "nobody-reviews-their-own-emergency",
                            "the-window-is-ahead"));

    void print() {
        clashes();
        refusals();
        sums();
    }

    private void clashes() {
        page.title("Clashes and how each ended");
        page.table("clash", "how it ended", "#times");
        var clashes = told.people().clashes();
        clashes.ends()
                .forEach(
                        (kind, ends) ->
                                ends.forEach(
                                        (end, times) -> page.row(Report.words(kind), end, times)));
        page.line(
                "\nFree slots were asked for %d times; %d times there was none: what took most of the time was %s."
                        .formatted(
                                told.desk().counted("slots asked for"),
                                told.desk().counted("no slot"),
                                clashes.slots().blocked()));
    }

    private void refusals() {
        page.title("What was refused, by rule");
        page.table("rule", "product rule", "#times");
        told.desk().refusals().forEach((rule, times) -> page.row(rule, productRule(rule), times));
    }

    private static String productRule(String rule) {
        if (rule.startsWith("no-clash-of-") || rule.startsWith("a-hard-freeze")) {
            return "11";
        }
        return PRODUCT_RULES.entrySet().stream()
                .filter(one -> one.getValue().contains(rule))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private void sums() {
        page.title("Sums");
        page.table("what", "#times");
        told.desk().sums().forEach((what, times) -> page.row(what, times));
    }
}
