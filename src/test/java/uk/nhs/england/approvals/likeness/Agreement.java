package uk.nhs.england.approvals.likeness;

import static uk.nhs.england.approvals.likeness.Overlaps.say;

import java.util.List;
import java.util.Random;

import javax.sql.DataSource;

/** Whether nodes answer alike that saw the same changes at different times and in other orders. */
final class Agreement {

    private static final int QUESTIONS = 200;
    private static final int CHANGES = 300;
    private static final int SHOWN = 20;

    private final Random random = new Random(3);
    private final Node first;
    private final Node second;
    private final Node late;
    private final List<MadeTexts.Made> made;

    Agreement(DataSource database, Node first, List<MadeTexts.Made> made) {
        this.first = first;
        this.second = new Node(database, true);
        this.late = new Node(database, true);
        this.made = made;
    }

    void print() {
        second.index();
        for (var i = 0; i < CHANGES; i++) {
            change(i % 2 == 0 ? first : second, i);
            if (i % 7 == 0) {
                (i % 3 == 0 ? first : second).likeness().upToDate();
            }
        }
        first.likeness().upToDate();
        second.likeness().upToDate();
        late.index();
        var alike = 0;
        for (var i = 0; i < QUESTIONS; i++) {
            var text = Speed.text(made.get(random.nextInt(made.size())).entry());
            var answer = first.likeness().like(text, SHOWN);
            alike +=
                    answer.equals(second.likeness().like(text, SHOWN))
                                    && answer.equals(late.likeness().like(text, SHOWN))
                            ? 1
                            : 0;
        }
        say(
                "| three nodes agree on %d matches and every digit after %d changes | %d of %d |",
                SHOWN, CHANGES, alike, QUESTIONS);
    }

    /** Half of the changes move a text elsewhere, a quarter remove one, a quarter bring it back. */
    private void change(Node node, int i) {
        var entry = made.get(random.nextInt(made.size())).entry();
        switch (i % 4) {
            case 0 -> node.forget(entry.kind(), entry.reference());
            case 1 -> node.keep(entry);
            default -> {
                var other = made.get(random.nextInt(made.size())).entry();
                node.keep(new Entry(Kind.CASE, other.reference(), entry.title(), entry.text()));
            }
        }
    }
}
