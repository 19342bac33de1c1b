package io.undercurrent.demo.company;

import java.util.Map;

/**
 * Somebody who works at the made-up company.
 *
 * @param id of the person in the roster
 * @param email under {@code .example}, where nobody can receive mail (RFC 2606)
 * @param locale a BCP 47 language tag
 * @param unit the path of the unit that the person is in, as {@code Tidewater/Engineering/Platform}
 * @param attributes the flat attributes by name, the same names for everybody
 */
public record Person(String id, String email, String locale, String unit, Map<String, String> attributes) {

    /** The part of the path below the company. */
    public String division() {
        return unit.split("/", 3)[1];
    }
}
