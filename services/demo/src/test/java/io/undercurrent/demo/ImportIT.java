package io.undercurrent.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.undercurrent.demo.testsupport.Launched;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ImportIT {

    @Test
    void realSurvey_givesTheFiguresComputedElsewhere() throws Exception {
        Path answers = Path.of(System.getProperty("undercurrent.shared", "absent"), "data/so2024/responses.csv");
        assumeTrue(Files.isReadable(answers), "the answers are not here: " + answers);

        try (var launched = Launched.with("import-so2024", answers.toString())) {
            int exitCode = launched.exitCode();
            var output = String.join("\n", launched.output());
            assertThat(exitCode).as(output).isZero();
            assertThat(output)
                    .contains("© Stack Overflow", "Open Database License")
                    .containsPattern("Everyone +n 15,369 +10\\.404060 % +\\(95 %: 9\\.931221 to 10\\.896689 %\\)")
                    .containsPattern("In-person +n  2,366 +11\\.580727 %")
                    .containsPattern("Everyone +n 11,682 +mean 3\\.208954 +agree 45\\.0437 %, disagree 29\\.0704 %")
                    .containsPattern("Remote +n  4,935 +mean 3\\.178723")
                    .containsPattern("2 to 9 employees +n  1,408 +mean 2\\.789773");
        }
    }
}
