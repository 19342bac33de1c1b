package io.undercurrent.dashboard.imports;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.undercurrent.dashboard.imports.ImportFault.Source;
import io.undercurrent.rest.problem.Problems;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with an import: all of it counted, the first of it listed. */
final class ImportFaults {

    static final int LISTED = 1_000;

    private final List<ImportFault> listed = new ArrayList<>();
    private long count;

    void mapping(int line, int column, String message) {
        add(new ImportFault(Source.MAPPING, line, column, message));
    }

    /** @param field the number of the field in its record, from 1 */
    void csv(long line, int field, String message) {
        add(new ImportFault(Source.CSV, line, field, message));
    }

    private void add(ImportFault fault) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(fault);
        }
    }

    /** Ends the import if anything is wrong: all of it is taken in or nothing. */
    void refuse() throws HttpProblem {
        if (count > 0) {
            throw Problems.builder(Status.BAD_REQUEST, "import-invalid")
                    .withDetail("Nothing was imported: " + (count == 1 ? "one fault." : count + " faults.")
                            + (count > LISTED ? " The first " + LISTED + " are listed." : ""))
                    .with("errorCount", count)
                    .with("errors", List.copyOf(listed))
                    .build();
        }
    }
}
