package io.undercurrent.dashboard.sealing;

import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.wave.WaveRegistration;
import io.undercurrent.contract.yaml.CheckedYaml;
import io.undercurrent.contract.yaml.InvalidYaml;
import io.undercurrent.rest.problem.InputError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds what would keep the answers to a wave from being counted. */
final class RegistrationCheck {

    /** JSON is YAML, and the published schema says more of an instrument than the record's constraints do. */
    private static final CheckedYaml<Instrument> SCHEMA =
            new CheckedYaml<>(Instrument.class, "schema/instrument-1.schema.json");

    private RegistrationCheck() {}

    /** What is wrong with the instrument and the items asked; empty when the wave may be registered. */
    static List<InputError> defects(WaveRegistration registration) {
        try {
            var defects = new ArrayList<InputError>();
            var instrument = SCHEMA.read(Documents.write(registration.instrument()));
            instrument.inconsistencies().forEach(text -> defects.add(InputError.field("instrument", text)));
            checkItems(registration.items(), instrument, defects);
            checkForms(registration.forms(), instrument, defects);
            return defects;
        } catch (InvalidYaml e) {
            return e.faults().stream()
                    .map(fault -> InputError.field("instrument", fault.message()))
                    .toList();
        }
    }

    private static void checkForms(List<String> forms, Instrument instrument, List<InputError> defects) {
        for (int i = 0; forms != null && i < forms.size(); i++) {
            if (!instrument.packs().containsKey(forms.get(i))) {
                defects.add(InputError.field("forms[" + i + "]", "is not a pack of the instrument"));
            }
        }
    }

    private static void checkItems(List<String> items, Instrument instrument, List<InputError> defects) {
        var seen = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i);
            if (instrument.item(id).isEmpty()) {
                defects.add(InputError.field("items[" + i + "]", "is not an item of the instrument"));
            } else if (!seen.add(id)) {
                defects.add(InputError.field("items[" + i + "]", "is asked twice"));
            }
        }
    }
}
