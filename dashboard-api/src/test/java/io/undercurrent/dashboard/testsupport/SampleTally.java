package io.undercurrent.dashboard.testsupport;

import static io.undercurrent.dashboard.testsupport.SampleInstrument.ALONE;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.BELONG;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.SKILL;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.THREAT;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.wave.Comparability;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.disclosure.Overlaps;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.release.Provenance;
import io.undercurrent.dashboard.release.TalliedReport;
import io.undercurrent.dashboard.release.TalliedWave;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A tallied wave of a company of 40 people, of whom 27 answered, one of them in vain. In {@code unit}, Data (8 ballots)
 * and Ops (3) are merged, Web (9) skips BELONG but for three people, and Sales (6) is alone. {@code =office} has Bern
 * (12) and Oslo (14).
 */
public final class SampleTally {

    /** The first of a Spring and an Autumn wave. */
    public static final LocalDate SPRING = LocalDate.of(2026, 4, 30);

    public static final LocalDate AUTUMN = LocalDate.of(2026, 10, 31);

    /** A report's name that a spreadsheet would take for a formula. */
    public static final String OFFICE = "=office";

    private final UUID id;
    private final String title;
    private final LocalDate closedOn;
    private Instrument instrument = SampleInstrument.INSTRUMENT;
    private int worry = 3;
    private int sales = 6;
    private Comparability comparability;

    public SampleTally(UUID id, String title, LocalDate closedOn) {
        this.id = id;
        this.title = title;
        this.closedOn = closedOn;
    }

    /** What most people answer to WORRY, 1 to 4; 3 unless said otherwise. */
    public SampleTally worry(int code) {
        worry = code;
        return this;
    }

    /** How many answered in Sales; 6 unless said otherwise. */
    public SampleTally sales(int people) {
        sales = people;
        return this;
    }

    /** Another version of the sample instrument. */
    public SampleTally instrument(Instrument version) {
        instrument = version;
        return this;
    }

    /** What survey-api says of the wave before; nothing unless said otherwise. */
    public SampleTally comparability(Comparability stated) {
        comparability = stated;
        return this;
    }

    public TalliedWave wave() {
        return new TalliedWave(
                id,
                title,
                Provenance.ANONYMOUS_BALLOTS,
                instrument,
                SampleInstrument.ITEMS,
                new Policy(10, 5, 14),
                closedOn,
                40,
                21 + sales,
                1,
                List.of(units(), offices()),
                null,
                null,
                Overlaps.UNKNOWN,
                comparability);
    }

    private TalliedReport units() {
        var groups = new SampleTree("Acme")
                .unit("Acme/Eng")
                .team("Acme/Eng/Data")
                .team("Acme/Eng/Ops")
                .team("Acme/Eng/Web")
                .team("Acme/Sales")
                .groups();
        return new TalliedReport(
                Report.UNIT,
                groups,
                Map.of("Acme/Eng/Data", 10, "Acme/Eng/Ops", 10, "Acme/Eng/Web", 10, "Acme/Sales", 10),
                Map.of(
                        "Acme/Eng/Data", ballots(8, 8),
                        "Acme/Eng/Ops", ballots(3, 3),
                        "Acme/Eng/Web", ballots(9, 3),
                        "Acme/Sales", ballots(sales, sales)));
    }

    private TalliedReport offices() {
        var groups = new SampleTree("*").team("*/Bern").team("*/Oslo").groups();
        return new TalliedReport(
                OFFICE,
                groups,
                Map.of("*/Bern", 20, "*/Oslo", 20),
                Map.of("*/Bern", ballots(12, 9), "*/Oslo", ballots(8 + sales, 5 + sales)));
    }

    /** Ballots of people of whom only the first {@code belonging} answer BELONG. */
    private CohortStatistics ballots(int people, int belonging) {
        return SampleInstrument.statistics(IntStream.range(0, people)
                .mapToObj(person -> ballot(person, person < belonging))
                .toList());
    }

    private Answers ballot(int person, boolean belonging) {
        var answers = new HashMap<String, Integer>();
        answers.put(WORRY, person % 4 == 3 ? worry + 1 : worry);
        answers.put(ALONE, 1 + person % 5);
        answers.put(SKILL, person % 11);
        answers.put(THREAT, 1 + person % 3);
        if (belonging) {
            answers.put(BELONG, 2 + person % 3);
        }
        return new Answers(answers, Set.of());
    }
}
