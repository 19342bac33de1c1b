package io.undercurrent.auditor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An auditor that shared code with what it audits would share its mistakes. */
class AuditorWallsTest {

    private static final JavaClasses AUDITOR = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void auditor_sharesNoCodeWithTheProduct() {
        assertThat(AUDITOR).hasSizeGreaterThan(20);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.undercurrent.contract..",
                        "io.undercurrent.survey..",
                        "io.undercurrent.dashboard..",
                        "io.undercurrent.rest..",
                        "io.undercurrent.respondent..")
                .check(AUDITOR);
        classes().should().resideInAPackage("io.undercurrent.auditor..").check(AUDITOR);
    }

    /** Test scope is the only one in which the product's modules may be named. */
    @Test
    void auditor_isPackagedWithoutTheProduct() throws Exception {
        var pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom.split("<dependency>"))
                .filteredOn(dependency -> dependency.contains("<groupId>io.undercurrent</groupId>"))
                .filteredOn(dependency -> dependency.contains("<version>${project.version}</version>"))
                .hasSize(2)
                .allMatch(dependency -> dependency.contains("<scope>test</scope>"));
    }
}
