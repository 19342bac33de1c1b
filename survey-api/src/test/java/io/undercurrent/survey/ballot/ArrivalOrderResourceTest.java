package io.undercurrent.survey.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Ballot;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.survey.testsupport.SurveyClient;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the ballot tables tell of the order in which ballots came: everything while the wave is open, nothing after. */
@QuarkusTest
class ArrivalOrderResourceTest {

    private static final int PEOPLE = 50;

    /** Spearman's rho of independent orders has a standard deviation of 1/√(n-1); four of them are noise. */
    private static final double NOISE = 4 / Math.sqrt(PEOPLE - 1);

    @Inject
    @DataSource("ballots")
    AgroalDataSource ballots;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "undercurrent.dashboard.url")
    URI dashboard;

    /** One row of the ballot table, as somebody sees it who reads the database's files. */
    private record Row(Bytes ballotId, String xmin) {}

    @Test
    void afterTheClose_placeAndTransactionOfARowTellNothingOfItsArrival() {
        SurveyClient.uploadFifty();
        var wave = SurveyClient.openWave("Arrival");
        var arrival = castAll(wave.id());

        // The same measure sees the order while the wave is open: it is able to find what it must not find later.
        assertThat(rho(arrival, byPlace(wave.id()))).isGreaterThan(0.9);

        SurveyClient.close(wave.id());

        var rows = byPlace(wave.id());
        assertThat(rho(arrival, rows)).isBetween(-NOISE, NOISE);
        assertThat(rows).extracting(Row::ballotId).isSorted();
        assertThat(rows.stream().map(Row::xmin).distinct()).hasSize(1);
    }

    private List<Bytes> castAll(UUID waveId) {
        var arrival = new ArrayList<Bytes>();
        for (var link : SurveyClient.links(waveId)) {
            var cast = SurveyClient.respondent(link, port, dashboard).ballots(SurveyClient.answers(3));
            SurveyClient.cast(waveId, cast).statusCode(204);
            arrival.add(unitBallotId(cast.ballots().stream()));
        }
        return arrival;
    }

    private static Bytes unitBallotId(Stream<Ballot> cast) {
        return cast.map(Ballot::credential)
                .filter(credential -> credential.report().equals("unit"))
                .map(credential -> CredentialMessage.ballotId(credential.message()))
                .findFirst()
                .orElseThrow();
    }

    private List<Row> byPlace(UUID waveId) {
        var sql = "select ballot_id, xmin::text from ballot where wave_id = ? and report = 'unit' order by ctid";
        return Sql.inTransaction(ballots, connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, waveId);
                var rows = statement.executeQuery();
                var found = new ArrayList<Row>();
                while (rows.next()) {
                    found.add(new Row(Bytes.of(rows.getBytes(1)), rows.getString(2)));
                }
                return found;
            }
        });
    }

    /** Spearman's rank correlation of two orders of the same ballots. */
    private static double rho(List<Bytes> arrival, List<Row> rows) {
        assertThat(new HashSet<>(arrival))
                .isEqualTo(new HashSet<>(rows.stream().map(Row::ballotId).toList()));
        double squares = 0;
        for (int place = 0; place < rows.size(); place++) {
            double difference = place - arrival.indexOf(rows.get(place).ballotId());
            squares += difference * difference;
        }
        double n = rows.size();
        return 1 - 6 * squares / (n * (n * n - 1));
    }
}
