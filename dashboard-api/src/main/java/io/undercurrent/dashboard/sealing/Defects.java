package io.undercurrent.dashboard.sealing;

import io.undercurrent.rest.problem.InputError;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a document, up to a number that is still worth reading. */
final class Defects {

    private static final int MOST = 100;

    private final List<InputError> found = new ArrayList<>();

    /** Notes {@code message} about the field unless it is as it should be. */
    void unless(boolean sound, String field, String message) {
        if (!sound && found.size() < MOST) {
            found.add(InputError.field(field, message));
        }
    }

    List<InputError> found() {
        return List.copyOf(found);
    }
}
