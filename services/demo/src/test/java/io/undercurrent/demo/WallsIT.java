package io.undercurrent.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The walls between the two services and inside them, held on their compiled classes. */
class WallsIT {

    private static final Path HOME = Path.of(System.getProperty("undercurrent.home"));
    private static final JavaClasses SURVEY = classesOf("survey-api");
    private static final JavaClasses DASHBOARD = classesOf("dashboard-api");

    @Test
    void neitherService_knowsTheOthersCode() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.undercurrent.dashboard..")
                .check(SURVEY);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.undercurrent.survey..")
                .check(DASHBOARD);
    }

    @Test
    void rules_areFreeOfTheContainerAndTheDatabase() {
        var container =
                new String[] {"jakarta.enterprise..", "jakarta.inject..", "jakarta.persistence..", "java.sql.."};
        noClasses()
                .that()
                .resideInAPackage("io.undercurrent.survey.cohort..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(container)
                .check(SURVEY);
        noClasses()
                .that()
                .resideInAnyPackage("io.undercurrent.dashboard.indicator..", "io.undercurrent.dashboard.disclosure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(container)
                .check(DASHBOARD);
    }

    @Test
    void whatHandlesBallotsAndCredentials_knowsNoTimeAndNoLog() {
        noClasses()
                .that()
                .resideInAnyPackage("io.undercurrent.survey.ballot..", "io.undercurrent.survey.credential..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.time..", "org.jboss.logging..", "java.util.logging..", "io.vertx..")
                .check(SURVEY);
    }

    @Test
    void features_dependOnEachOtherInOneDirection() {
        slices().matching("io.undercurrent.survey.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SURVEY);
        slices().matching("io.undercurrent.dashboard.(*)..")
                .should()
                .beFreeOfCycles()
                .check(DASHBOARD);
    }

    private static JavaClasses classesOf(String module) {
        var classes = new ClassFileImporter().importPath(HOME.resolve(module).resolve("target/classes"));
        assertThat(classes).as("compiled classes of %s", module).hasSizeGreaterThan(30);
        return classes;
    }
}
