package uk.nhs.england.approvals.realrun;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What happened, as Markdown: the behaviour assumed, each case, and the sums. */
record Report(Outcome outcome) {

    /** All that a run leaves to be told. */
    record Outcome(
            RealRun.Settings settings,
            Office office,
            List<String> imported,
            List<CaseFile> files,
            Map<String, String> wordsOfRows,
            Check.Result check,
            int sittings,
            double seconds) {

        List<Passage> refused() {
            return office.passages().stream().filter(Passage::isRefused).toList();
        }

        List<Passage> undecided() {
            return office.passages().stream().filter(one -> !one.isOver()).toList();
        }

        boolean isGood() {
            return refused().isEmpty() && undecided().isEmpty() && check.disagreements().isEmpty();
        }
    }

    /** A word of the API as people say it. */
    static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String text() {
        var told = told(true);
        return told
                + "\nFingerprint of all of this without times and statements: "
                + fingerprint()
                + "\n";
    }

    /** The same for every run with the same file, seed and number of cases. */
    String fingerprint() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(told(false).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String told(boolean times) {
        var page = new Page(new StringBuilder());
        var settings = outcome.settings();
        page.line(
                "# The real run: %d cases of %s, seed %d, texts compared %s"
                        .formatted(
                                outcome.office().passages().size(),
                                settings.csv().getFileName(),
                                settings.seed(),
                                settings.meaning() ? "by words and meaning" : "by words"));
        page.title("How the people behave");
        Behaviour.WORDS.forEach(page::item);
        Verdict.RULES.forEach(page::item);
        page.title("The import of the file");
        outcome.imported().forEach(page::item);
        new CaseTable(page, outcome).print(times);
        new Summaries(page, outcome).print();
        new ConsulteeTable(page, outcome.files(), outcome.office().days()).print();
        new OverlapSums(page, outcome).print();
        if (times) {
            new ActTable(page, outcome).print();
        }
        check(page, times);
        return page.text().toString();
    }

    private void check(Page page, boolean times) {
        var check = outcome.check();
        page.title("Do domain, engine and audit agree?");
        page.line(
                "%d cases: the standing follows from the decisions, the process waits for what the"
                                .formatted(check.cases())
                        + " case says, all %d events of the record were hashed again, and the %d"
                                .formatted(check.events(), check.acts())
                        + " acts of the run on these cases are on it, each once, by whoever did"
                        + " it.");
        if (times) {
            page.line(
                    "%d acts in all, %d calls, %d timers fired, %.0f seconds."
                            .formatted(
                                    outcome.office().ledger().acts(),
                                    outcome.office().api().calls(),
                                    outcome.office().service().fired(),
                                    outcome.seconds()));
        }
        check.disagreements().forEach(one -> page.item("DISAGREES: " + one));
        outcome.refused()
                .forEach(one -> page.item("REFUSED: %s: %s".formatted(one.key(), one.refused)));
        outcome.undecided().forEach(one -> page.item("NOT DECIDED: " + one.key()));
        page.line(outcome.isGood() ? "They agree." : "They do not agree.");
    }
}
