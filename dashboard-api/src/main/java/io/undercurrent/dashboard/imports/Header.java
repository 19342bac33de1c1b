package io.undercurrent.dashboard.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first record of a CSV: the names of its columns. */
record Header(List<String> names) {

    Header {
        names = names.stream().map(String::strip).toList();
    }

    int size() {
        return names.size();
    }

    /** The index of the one column of this name, from 0; a fault of the mapping if there is none, or more than one. */
    Optional<Integer> index(String name, YamlPlaces places, String... keys) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name.strip())) {
                found.add(i);
            }
        }
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        places.fault("the CSV has " + (found.isEmpty() ? "no" : "more than one") + " column of this name", keys);
        return Optional.empty();
    }
}
