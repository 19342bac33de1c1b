package io.undercurrent.dashboard.insight;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that asks for a leader's attention.
 *
 * @param previous the value in the release before, of a change; else null
 * @param rest the value of everyone else, of a difference; else null
 */
@Schema(description = "Something that asks for a leader's attention")
public record Alert(
        Kind kind,
        @Schema(examples = "unit") String report,
        @Schema(examples = "Acme/Engineering") String cellId,
        @Schema(examples = "Engineering") String cellName,
        @Schema(examples = "CBA") String indicator,
        @Schema(examples = "142") long n,
        @Schema(examples = "38") BigDecimal value,
        @Schema(nullable = true) BigDecimal previous,
        @Schema(nullable = true, examples = "14.2") BigDecimal rest,
        @Schema(description = "In hundredths of what the indicator can span", examples = "23.8") BigDecimal points,
        @Schema(examples = "0.0004") BigDecimal q) {

    /** What was compared. */
    @Schema(name = "AlertKind")
    public enum Kind {
        /** A group is worse off than everyone else. */
        @JsonProperty("difference")
        DIFFERENCE,
        /** A group is worse off than it was. */
        @JsonProperty("change")
        CHANGE
    }

    static Alert of(Difference difference) {
        return new Alert(
                Kind.DIFFERENCE,
                difference.report(),
                difference.cellId(),
                difference.cellName(),
                difference.indicator(),
                difference.n(),
                difference.value(),
                null,
                difference.rest(),
                difference.points(),
                difference.q());
    }

    static Alert of(Change change) {
        return new Alert(
                Kind.CHANGE,
                change.report(),
                change.cellId(),
                change.cellName(),
                change.indicator(),
                change.n(),
                change.value(),
                change.previous(),
                null,
                change.points(),
                change.q());
    }
}
