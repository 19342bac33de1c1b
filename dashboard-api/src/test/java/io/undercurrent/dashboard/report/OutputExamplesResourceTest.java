package io.undercurrent.dashboard.report;

import static io.undercurrent.dashboard.testsupport.Reader.get;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The examples in the document of the API are what the service answers. What it answers now is left in {@code
 * target/openapi-examples}: copy it to {@code src/main/resources/openapi-examples} when the change is wanted.
 */
@QuarkusTest
class OutputExamplesResourceTest {

    private static final Path COMMITTED = Path.of("src", "main", "resources", "openapi-examples");
    private static final Path PRESENT = Path.of("target", "openapi-examples");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    @BeforeEach
    void publish() {
        table.clear();
        releases.publish(new SampleTally(new UUID(0x5eed, 1), "Spring pulse", SPRING).wave());
        releases.publish(new SampleTally(new UUID(0x5eed, 2), "Autumn pulse", AUTUMN)
                .worry(2)
                .wave());
    }

    @ParameterizedTest
    @CsvSource({
        "getHeatmap, /releases/latest/heatmap?report=unit&indicator=STRAIN",
        "getCells, /releases/latest/cells?limit=2",
        "getTrend, /trends?indicator=STRAIN",
        "getTable, /tables/Cells?limit=1"
    })
    void example_isWhatTheServiceAnswers(String operation, String path) throws IOException {
        var answer = JSON.readTree(get(path).then().statusCode(200).extract().asByteArray());
        Files.createDirectories(PRESENT);
        var file = operation + ".json";
        Files.writeString(
                PRESENT.resolve(file), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n");

        assertThat(answer).isEqualTo(JSON.readTree(Files.readString(COMMITTED.resolve(file))));
    }
}
