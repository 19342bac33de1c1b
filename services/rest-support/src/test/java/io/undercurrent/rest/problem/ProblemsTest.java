package io.undercurrent.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void typeAndTitle_followFromTheCode() {
        HttpProblem problem = Problems.conflict("wave-already-open", "Wave 3 was opened yesterday.");

        assertThat(problem.getStatusCode()).isEqualTo(409);
        assertThat(problem.getType()).hasToString("urn:undercurrent:problem:wave-already-open");
        assertThat(problem.getTitle()).isEqualTo("Wave already open");
        assertThat(problem.getDetail()).isEqualTo("Wave 3 was opened yesterday.");
    }

    @Test
    void invalidParameter() {
        HttpProblem problem = Problems.invalidParameter("report", "must be one of unit, location");

        assertThat(problem.getStatusCode()).isEqualTo(400);
        assertThat(problem.getDetail()).isEqualTo("report must be one of unit, location.");
        assertThat(problem.getParameters()).containsEntry("parameter", "report");
    }

    @Test
    void invalidInput_listsItsErrors() {
        List<InputError> errors =
                List.of(InputError.line(2, "is empty"), InputError.at(3, 7, "is not an e-mail address"));

        assertThat(Problems.invalidInput("invalid-roster", "2 lines are wrong.", errors)
                        .getParameters())
                .containsEntry("errors", errors);
    }
}
