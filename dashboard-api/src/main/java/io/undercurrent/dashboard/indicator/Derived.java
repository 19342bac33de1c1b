package io.undercurrent.dashboard.indicator;

import java.util.Map;
import java.util.OptionalInt;

/**
 * Something that one person's answers to several items come to: a class, or a whole number. It is worked out when the
 * ballot is opened and only counted, since nothing else could be of people whose answers are not kept.
 *
 * @param id unique among these
 * @param rule the code that a person's answers come to; none for who has not answered enough of the items
 */
record Derived(String id, Rule rule) {

    /** Works out a person's code from codes by item id. */
    interface Rule {
        OptionalInt code(Map<String, Integer> answers);
    }
}
