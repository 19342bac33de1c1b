package io.undercurrent.contract.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A YAML document that is not as it should be, with every place that is wrong. */
public final class InvalidYaml extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * One thing that is wrong.
     *
     * @param line counts from 1
     * @param column counts from 1
     * @param message what is wrong there, for people
     */
    public record Fault(int line, int column, String message) {}

    public InvalidYaml(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> "line " + fault.line() + ", column " + fault.column() + ": " + fault.message())
                .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
