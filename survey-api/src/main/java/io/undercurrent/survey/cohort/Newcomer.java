package io.undercurrent.survey.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Somebody who has been on the roster for so short a time that they may have been made up.
 *
 * @param id on the roster
 * @param addedBy the account that put them there
 * @param values the unit path or attribute for each report of a plan, in its order; null or blank is not stated
 */
public record Newcomer(String id, String addedBy, List<String> values) {

    public Newcomer {
        // List.copyOf refuses the nulls that stand for "not stated".
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
