package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.testing.TestClock;

/** An overlap is open until evidence that the other is not viable was accepted (rule 6). */
class OverlapTests {

    private static final Recorded LEAD = Staff.LEAD.at(TestClock.START);
    private static final Recorded MEMBER = Staff.CLOSER.at(TestClock.START);

    private final Overlap overlap =
            Overlap.declared(
                    new Overlap.Id("BC-2026-0001", 1), "SV-0001", "Both send referrals.", MEMBER);

    @Test
    void aDeclaredOverlapIsOpen() {
        assertThat(overlap.isOpen()).isTrue();
    }

    @Test
    void anAnswerAloneDoesNotCloseIt() {
        overlap.answer(OverlapAnswer.NOT_VIABLE, "It has no API.", LEAD);

        assertThat(overlap.isOpen()).isTrue();
    }

    @Test
    void evidenceThatIsAcceptedClosesIt() {
        overlap.answer(OverlapAnswer.NOT_VIABLE, "It has no API.", LEAD);
        overlap.judge(true, "The supplier confirmed it.", MEMBER);

        assertThat(overlap.isOpen()).isFalse();
        refuses(() -> overlap.answer(OverlapAnswer.NOT_VIABLE, "Again.", LEAD), "overlap-is-open");
        refuses(
                () -> overlap.judge(false, "Changed my mind.", MEMBER),
                "overlap-is-open",
                "overlap-is-answered");
    }

    @Test
    void evidenceThatIsNotAcceptedMayBeGivenAnew() {
        overlap.answer(OverlapAnswer.NOT_VIABLE, "It has no API.", LEAD);
        overlap.judge(false, "It has one since May.", MEMBER);
        assertThat(overlap.isOpen()).isTrue();
        refuses(() -> overlap.judge(true, "On reflection.", MEMBER), "overlap-is-answered");

        overlap.answer(OverlapAnswer.NOT_VIABLE, "It has no capacity.", LEAD);
        overlap.judge(true, "Agreed.", MEMBER);

        assertThat(overlap.isOpen()).isFalse();
    }

    @Test
    void nothingIsJudgedBeforeItIsAnswered() {
        refuses(() -> overlap.judge(true, "Fine.", MEMBER), "overlap-is-answered");
    }
}
