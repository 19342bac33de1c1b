package io.undercurrent.auditor.testsupport;

import java.util.Map;

/**
 * Somebody in a made-up company.
 *
 * @param values by report
 * @param answers codes by item; a skipped item is left out, and all are for who stays away
 */
public record Employee(int id, Map<String, String> values, boolean answers, Map<String, Integer> codes) {

    public String value(String report) {
        return values.get(report);
    }
}
