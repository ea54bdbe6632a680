package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionTests {

    @Test
    void valuesBecomeStepsAndThoseBeyondAHalfAreCutOff() {
        assertThat(Direction.of(new float[] {0.25f, -0.25f, 0.9f, -0.9f}).steps())
                .containsExactly(64, -63, 127, -127);
    }

    @Test
    void whatIsStoredIsReadAsTheSame() {
        var direction = Some.direction(1);

        assertThat(Direction.ofSteps(direction.steps())).isEqualTo(direction);
        assertThat(direction).isNotEqualTo(Some.direction(2));
    }

    @Test
    void nobodyCanChangeADirectionFromOutside() {
        var direction = Some.direction(1);
        direction.steps()[0]++;

        assertThat(direction).isEqualTo(Some.direction(1));
    }
}
