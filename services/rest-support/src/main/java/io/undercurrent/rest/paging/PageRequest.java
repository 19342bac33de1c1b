package io.undercurrent.rest.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which part of a list is asked for; a {@code @BeanParam} of every method that returns a {@link Page}.
 *
 * @param limit how many items at most, 1 to 1000
 * @param cursor where to go on, from an earlier page of the same list, or null for the beginning
 */
public record PageRequest(
        @Parameter(description = "How many items at most") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000)
                int limit,
        @Parameter(description = "Where to go on: `next` of an earlier page of the same list") @QueryParam("cursor")
                String cursor) {

    /** How many items to fetch: one more than will be shown, which tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /**
     * The position after which the page begins, or nothing for the beginning.
     *
     * @param list what the cursor has to belong to: the list's name and everything that filters or orders it
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the cursor is of another list
     */
    public Optional<String> after(String list) {
        return Optional.ofNullable(cursor).map(token -> Cursor.decode(list, token));
    }
}
