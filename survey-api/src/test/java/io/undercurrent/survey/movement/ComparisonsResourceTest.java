package io.undercurrent.survey.movement;

import static io.undercurrent.survey.testsupport.SurveyClient.asHr;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contract.wave.Comparability;
import io.undercurrent.contract.wave.Comparability.OfReport;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.survey.testsupport.StandInDashboard;
import io.undercurrent.survey.testsupport.SurveyClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonsResourceTest {

    @Test
    void twoPeopleWhoCameBetweenTwoWaves_breakTheirGroups_andNobodyIsNamed() {
        SurveyClient.uploadFifty();
        var before = SurveyClient.openWave("Before");
        SurveyClient.close(before.id());
        asHr().contentType("text/csv; charset=utf-8")
                .body(
                        """
                        id,email,locale,unit,location
                        n1,n1@acme.example,en,Acme/Sales,Porto
                        n2,n2@acme.example,en,Acme/Sales,Porto
                        """)
                .put("/api/v1/roster")
                .then()
                .statusCode(200);

        var said = said(SurveyClient.openWave("After"));

        assertThat(said.previousWave()).isEqualTo(before.id());
        assertThat(report(said, 0).groups()).containsExactly("Acme/Platform");
        assertThat(report(said, 1).groups()).containsExactly("Berlin");
        assertThat(said.toString()).doesNotContain("n1", "n2");

        var unchanged = said(SurveyClient.openWave("The same people again"));
        assertThat(report(unchanged, 0).groups()).containsExactly("Acme", "Acme/Platform", "Acme/Sales");
        assertThat(report(unchanged, 0).cohorts()).containsExactly("Acme/Platform", "Acme/Sales");
    }

    private static Comparability said(WaveSummary wave) {
        return StandInDashboard.registration(wave.id()).comparability();
    }

    private static OfReport report(Comparability comparability, int place) {
        return comparability.reports().get(place);
    }
}
