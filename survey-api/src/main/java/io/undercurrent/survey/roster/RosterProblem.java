package io.undercurrent.survey.roster;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The problem that a roster file gets, as the document of the API shows it.
 *
 * @param errorCount how many things are wrong, also where not all of them are listed
 * @param errors what is wrong, in the order of the file
 */
@Schema(description = "What was wrong with a roster file, by RFC 9457")
record RosterProblem(
        @Schema(examples = "urn:undercurrent:problem:roster-invalid") URI type,
        String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "Nothing was applied. Errors in the file: 1.") String detail,
        @Schema(examples = "1") long errorCount,
        List<RosterError> errors) {}
