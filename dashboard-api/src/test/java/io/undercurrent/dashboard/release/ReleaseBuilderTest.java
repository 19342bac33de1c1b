package io.undercurrent.dashboard.release;

import static io.undercurrent.dashboard.testsupport.SampleInstrument.ALONE;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.BELONG;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.INSTRUMENT;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.ITEMS;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.SKILL;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.STRAIN;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.THREAT;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.testsupport.RandomReport;
import io.undercurrent.dashboard.testsupport.SampleTally;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReleaseBuilderTest {

    private static final UUID WAVE = UUID.fromString("6d3f9a52-0b1c-4f5e-9a77-1c2d3e4f5a6b");

    private final Release release =
            ReleaseBuilder.build(new SampleTally(WAVE, "Spring pulse", SampleTally.SPRING).wave());

    @Test
    void releaseSaysWhatItIsOf() {
        assertThat(release.wave().instrument()).isEqualTo("sample/1");
        assertThat(release.policy().t()).isEqualTo(5);
        assertThat(release.indicators())
                .extracting(IndicatorDefinition::id)
                .containsExactly(WORRY, BELONG, ALONE, SKILL, THREAT, STRAIN);
        assertThat(release.reports()).extracting(ReleasedReport::name).containsExactly(Report.UNIT, SampleTally.OFFICE);
    }

    @Test
    void quality_countsWhatIsShown() {
        assertThat(release.quality().responseRate()).isEqualByComparingTo("0.675");
        assertThat(release.quality().spoiled()).isEqualTo(1);
        assertThat(release.quality().smallestCell()).isEqualTo(6);
        // Data and Ops are hidden; Data + Ops, the other groups of unit, and the three of the offices are not.
        assertThat(release.quality().suppressedCells()).isEqualTo(2);
        assertThat(release.quality().publishedCells()).isEqualTo(8);
    }

    @Test
    void suppressedCell_isThereWithoutMeasures() {
        var ops = cell("Acme/Eng/Ops");

        assertThat(ops.suppressed()).isTrue();
        assertThat(ops.ballots()).isNull();
        assertThat(ops.invited()).isEqualTo(10);
        assertThat(ops.measures()).hasSize(6).allSatisfy((id, measure) -> assertThat(measure)
                .isNull());
        assertThat(ops.measure(WORRY)).isEqualTo(Measure.NONE);
    }

    @Test
    void mergedBlock_isACellOfItsOwn() {
        var merged = cell("Acme/Eng/~abd8c906");

        assertThat(merged.group().name()).isEqualTo("Data + Ops");
        assertThat(merged.ballots()).isEqualTo(11);
        assertThat(merged.invited()).isEqualTo(20);
        assertThat(merged.measure(WORRY).value()).isEqualByComparingTo("3.2"); // 35 / 11
    }

    @Test
    void publishedCell_lacksTheItemThatTooFewAnswered() {
        var web = cell("Acme/Eng/Web");

        assertThat(web.ballots()).isEqualTo(9);
        assertThat(web.measure(WORRY).n()).isEqualTo(9);
        assertThat(web.measure(BELONG)).isEqualTo(Measure.NONE);
        assertThat(web.measure(STRAIN)).isEqualTo(Measure.NONE);
        assertThat(cell("Acme/Eng").measure(BELONG).n()).isEqualTo(14);
    }

    @Test
    void sameTally_makesTheSameBytesOnEveryMachine() {
        var again = ReleaseBuilder.build(new SampleTally(WAVE, "Spring pulse", SampleTally.SPRING).wave());

        byte[] content = ReleaseFormat.write(release);

        assertThat(ReleaseFormat.write(again)).isEqualTo(content);
        // Changes whenever the content of releases does. Releases that were published before keep their ids.
        assertThat(ReleaseFormat.idOf(content))
                .isEqualTo("f49849e4c86efb88781366823be8c5bf020b39e40b6bce528ff2d0f8d72d24f3");
    }

    @Test
    void content_readsBackTheSame() {
        byte[] content = ReleaseFormat.write(release);

        assertThat(ReleaseFormat.read(content)).isEqualTo(release);
        assertThat(new String(content, StandardCharsets.UTF_8))
                .startsWith("{\"format\":\"undercurrent-release/1\",\"wave\":{\"id\":\"" + WAVE + "\"")
                .contains("\"provenance\":\"anonymous ballots\",\"closedOn\":\"2026-04-30\"")
                .doesNotContain("attribution");
    }

    @Property(tries = 200)
    void smallestCell_keepsThePromise(@ForAll long seed, @ForAll @IntRange(min = 5, max = 8) int t) {
        var random = new RandomReport(seed);
        var report = new TalliedReport("unit", random.groups(), random.invited(), random.statistics());

        var built = ReleaseBuilder.build(wave(t, List.of(report)));

        var smallest = built.quality().smallestCell();
        assertThat(smallest == null || smallest >= t).isTrue();
        assertThat(built.reports().get(0).cells())
                .hasSizeGreaterThanOrEqualTo(random.groups().size());
    }

    @Test
    void policyBelowTheFloor_isRefused() {
        var random = new RandomReport(7);
        var report = new TalliedReport("unit", random.groups(), random.invited(), random.statistics());

        assertThatThrownBy(() -> ReleaseBuilder.build(wave(4, List.of(report))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing is published that rests on fewer than 5 answers");
        assertThatThrownBy(() -> ReleaseBuilder.build(wave(5, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A wave has at least one report");
    }

    private static TalliedWave wave(int t, List<TalliedReport> reports) {
        return new TalliedWave(
                WAVE,
                "Random",
                Provenance.IMPORTED,
                INSTRUMENT,
                ITEMS,
                new Policy(10, t, 0),
                LocalDate.EPOCH,
                0,
                0,
                0,
                reports,
                "somebody's data");
    }

    private Cell cell(String id) {
        return release.report(Report.UNIT).orElseThrow().cell(id).orElseThrow();
    }
}
