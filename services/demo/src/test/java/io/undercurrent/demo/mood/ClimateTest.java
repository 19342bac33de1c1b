package io.undercurrent.demo.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.demo.company.Company;
import io.undercurrent.demo.company.Division;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ClimateTest {

    private final Company company = Company.generate(600, 5);
    private final Climate climate = Climate.over(company, 5);

    @Test
    void engineering_isCapableButAlone() {
        double others = mean(Division.OPERATIONS, 1, Temperament::belonging);

        assertThat(mean(Division.ENGINEERING, 1, Temperament::capability)).isGreaterThan(0.7);
        assertThat(mean(Division.ENGINEERING, 1, Temperament::belonging)).isLessThan(others - 0.7);
        assertThat(mean(Division.ENGINEERING, 1, Temperament::fragmentation)).isGreaterThan(0.6);
    }

    @Test
    void secondWave_bringsBelongingToEngineering_andAnxietyToOperations() {
        assertThat(mean(Division.ENGINEERING, 2, Temperament::belonging))
                .isGreaterThan(mean(Division.ENGINEERING, 1, Temperament::belonging) + 0.5);
        assertThat(mean(Division.OPERATIONS, 2, Temperament::anxiety))
                .isGreaterThan(mean(Division.OPERATIONS, 1, Temperament::anxiety) + 0.5);
        assertThat(mean(Division.COMMERCIAL, 2, Temperament::anxiety))
                .isEqualTo(mean(Division.COMMERCIAL, 1, Temperament::anxiety));
    }

    @Test
    void sameSeed_samePeople() {
        var person = company.people().get(17);

        assertThat(Climate.over(company, 5).of(person, 1)).isEqualTo(climate.of(person, 1));
        assertThat(Climate.over(company, 6).of(person, 1)).isNotEqualTo(climate.of(person, 1));
    }

    private double mean(Division division, int wave, ToDoubleFunction<Temperament> trait) {
        return company.people().stream()
                .filter(person -> person.division().equals(division.title()))
                .map(person -> climate.of(person, wave))
                .mapToDouble(trait)
                .average()
                .orElseThrow();
    }
}
