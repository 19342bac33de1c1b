package io.undercurrent.dashboard.imports;

import java.nio.file.Files;
import java.nio.file.Path;

/** Imports a file in a JVM of its own, whose heap the test has chosen. */
final class SmallHeapImport {

    private SmallHeapImport() {}

    /** @param arguments paths of the mapping and of the CSV */
    public static void main(String[] arguments) throws Exception {
        var survey = new SurveyImport(Files.readString(Path.of(arguments[0])));
        long start = System.nanoTime();
        var wave = survey.read(Path.of(arguments[1]));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%d rows, %.0f a second%n", wave.cast(), wave.cast() / seconds);
    }
}
