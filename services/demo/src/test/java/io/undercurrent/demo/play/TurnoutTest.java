package io.undercurrent.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.demo.company.Company;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TurnoutTest {

    @Test
    void aboutSeventyTwoPercent_cast() {
        var turnout = Turnout.of(Company.generate(3_000, 1), new Random(1));

        assertThat(turnout.cast() / 3_000.0).isCloseTo(0.72, within(0.03));
    }

    @Test
    void smallestCompany_hasOneOfEveryKind() {
        var turnout = Turnout.of(Company.generate(Company.SMALLEST, 1), new Random(1));

        assertThat(turnout.conduct().values()).contains(Conduct.values());
        assertThat(turnout.count(Conduct.SPOILS)).isEqualTo(2);
    }

    @Test
    void cast_isEverybodyButThoseWhoStayAwayOrWithdraw() {
        var turnout = Turnout.of(Company.generate(200, 1), new Random(1));

        assertThat(turnout.cast())
                .isEqualTo(200 - turnout.count(Conduct.STAYS_AWAY) - turnout.count(Conduct.WITHDRAWS));
    }
}
