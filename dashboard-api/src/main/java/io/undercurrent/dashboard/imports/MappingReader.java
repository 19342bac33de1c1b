package io.undercurrent.dashboard.imports;

import io.undercurrent.contract.yaml.CheckedYaml;
import io.undercurrent.contract.yaml.InvalidYaml;

/** Reads a mapping and checks all of it that can be checked without the CSV. */
final class MappingReader {

    static final String SCHEMA = "schema/import-mapping-1.schema.json";

    private static final CheckedYaml<ImportMapping> YAML = new CheckedYaml<>(ImportMapping.class, SCHEMA);

    private MappingReader() {}

    /**
     * The mapping, which is sound.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is not, with every place that is wrong
     */
    static ImportMapping read(String yaml) {
        var faults = new ImportFaults();
        try {
            ImportMapping mapping = YAML.read(yaml);
            new MappingCheck(mapping, new YamlPlaces(yaml, faults)).run();
            faults.refuse();
            return mapping;
        } catch (InvalidYaml e) {
            e.faults().forEach(fault -> faults.mapping(fault.line(), fault.column(), fault.message()));
            faults.refuse();
            throw new IllegalStateException("A mapping is invalid, and nothing is wrong with it", e);
        }
    }
}
