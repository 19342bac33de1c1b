package io.undercurrent.demo.company;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyTest {

    @Property(tries = 25)
    void everyCompany_hasTeamsOfFourToTwentyFive(
            @ForAll @IntRange(min = Company.SMALLEST, max = Company.LARGEST) int employees, @ForAll long seed) {
        var company = Company.generate(employees, seed);

        assertThat(company.people()).hasSize(employees);
        assertThat(teams(company).values()).allMatch(size -> size >= 4 && size <= 25);
        assertThat(company.people()).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(company.people()).extracting(Person::email).doesNotHaveDuplicates();
    }

    @Property(tries = 10)
    void sameSeed_sameCompany_anotherSeed_anotherCompany(@ForAll @IntRange(min = 50, max = 400) int employees) {
        assertThat(Company.generate(employees, 7)).isEqualTo(Company.generate(employees, 7));
        assertThat(Company.generate(employees, 7)).isNotEqualTo(Company.generate(employees, 8));
    }

    @Test
    void tree_isRagged() {
        var units = Company.generate(300, 42).people().stream()
                .collect(groupingBy(person -> person.unit().split("/").length, counting()));

        assertThat(units).containsOnlyKeys(2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {49, 5001})
    void size_outOfBounds(int employees) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Company.generate(employees, 1))
                .withMessage("A company has 50 to 5000 employees");
    }

    @Test
    void rosterCsv_hasALineForEachPerson() {
        var company = Company.generate(60, 1);
        var person = company.people().get(59);

        assertThat(company.rosterCsv().lines())
                .hasSize(61)
                .startsWith("id,email,locale,unit,location,tenure,role_family,work_mode")
                .last()
                .asString()
                .startsWith(String.join(",", person.id(), person.email(), person.locale(), person.unit()));
    }

    /** Sizes of the units that have no unit below them. */
    private static Map<String, Long> teams(Company company) {
        var units = company.people().stream().collect(groupingBy(Person::unit, counting()));
        var inner = units.keySet().stream()
                .map(path -> path.replaceAll("/[^/]*$", ""))
                .toList();
        units.keySet().removeAll(inner);
        return units;
    }
}
