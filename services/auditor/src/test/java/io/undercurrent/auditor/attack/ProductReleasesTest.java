package io.undercurrent.auditor.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.auditor.published.ReleaseReader;
import io.undercurrent.auditor.testsupport.PlayedProduct;
import io.undercurrent.auditor.testsupport.RandomCompany;
import io.undercurrent.auditor.verdict.Finding;
import io.undercurrent.auditor.verdict.Verdict;
import io.undercurrent.contract.wave.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What the product publishes of made-up companies, made by its own planner, blocks, clip and rounding, against an
 * attacker who knows the roster.
 */
class ProductReleasesTest {

    private static final int COMPANIES = 200;

    /** Linear programs of larger companies take minutes. */
    private static final int LARGEST_BOUNDED = 250;

    private static final int BOUNDS = 3;

    /** A company in which two reports would single out fewer than t answers if they were decided on apart. */
    private static final int LEAKING = 908;

    @Test
    void releasesOfRandomCompanies_areNotBroken() {
        var broken = new ArrayList<String>();
        long targets = 0;
        for (int seed = 0; seed < COMPANIES; seed++) {
            var company = new RandomCompany(seed);
            var verdict = audit(seed, company);
            targets += verdict.targets();
            for (Finding finding : verdict.findings()) {
                broken.add("company " + seed + ": " + finding);
            }
        }

        assertThat(broken).isEmpty();
        assertThat(targets).isGreaterThan(COMPANIES * 1_000L);
    }

    /**
     * The planner keeps two reports apart by the people invited; where few come and some of them skip an item, fewer than
     * t answers to it can be what is between the two, unless their blocks are merged with an eye to both.
     */
    @Test
    void reportsTogether_areNotBrokenAtALowTurnout_butWouldBeIfDecidedOnApart() {
        var company = new RandomCompany(LEAKING);
        assertThat(company.turnout()).isLessThan(0.5);
        assertThat(audit(LEAKING, company).findings()).isEmpty();

        var wave = new PlayedProduct(new UUID(0, LEAKING), company.employees(), Policy.DEFAULT);
        var apart = ReleaseReader.release(wave.releaseWithoutOverlaps());
        assertThat(new Attack(wave.knowledge(), 0).on(List.of(apart)).findings())
                .isNotEmpty()
                .allMatch(finding -> finding.kind() == Finding.Kind.RECOVERED)
                .allMatch(finding -> finding.certificate().contains("unit ")
                        && finding.certificate().contains("location "));
    }

    @Test
    void correctedRelease_besideTheFirst_isNotBroken() {
        var company = new RandomCompany(4);
        var wave = new PlayedProduct(new UUID(0, 4), company.employees(), Policy.DEFAULT);
        var release = ReleaseReader.release(wave.release());

        assertThat(new Attack(wave.knowledge(), 0).on(List.of(release, release)).findings())
                .isEmpty();
    }

    private static Verdict audit(int seed, RandomCompany company) {
        var wave = new PlayedProduct(new UUID(0, seed), company.employees(), Policy.DEFAULT);
        int bounds = company.employees().size() <= LARGEST_BOUNDED ? BOUNDS : 0;
        return new Attack(wave.knowledge(), bounds).on(List.of(ReleaseReader.release(wave.release())));
    }
}
