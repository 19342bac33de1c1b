package io.undercurrent.demo;

import io.undercurrent.demo.client.Importer;
import io.undercurrent.demo.client.Leader;
import io.undercurrent.demo.pair.Installation;
import io.undercurrent.demo.pair.LaunchException;
import io.undercurrent.demo.pair.Pair;
import io.undercurrent.demo.pair.Ports;
import io.undercurrent.demo.pair.Resources;
import io.undercurrent.demo.play.Narration;
import io.undercurrent.demo.play.So2024;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a real survey into an empty dashboard-api, and shows what is published of it. */
@Command(
        name = "import-so2024",
        description = {
            "Imports Stack Overflow's Annual Developer Survey 2024, and shows figures of it.",
            "Starts dashboard-api alone, on a free port; nothing of it stays."
        })
final class ImportCommand implements Callable<Integer> {

    private static final String MAPPING = "/import/so2024.yaml";
    private static final String USUAL_PLACE = "../shared/data/so2024/responses.csv";

    @Parameters(
            arity = "0..1",
            paramLabel = "CSV",
            description = "The answers (" + USUAL_PLACE + ", seen from the project's root).")
    private Path csv;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var answers =
                csv == null ? Installation.find().home().resolve(USUAL_PLACE).normalize() : csv;
        if (!Files.isReadable(answers)) {
            throw new LaunchException("The answers are missing: there is no file " + answers
                    + ". Name another one: ./undercurrent import-so2024 CSV");
        }
        return Launch.run(resources -> importInto(resources, answers));
    }

    private int importInto(Resources resources, Path answers) {
        var narration = new Narration(spec.commandLine().getOut());
        var pair = Pair.temporary(Ports.free(), resources);
        var start = narration.begin("start");
        pair.dashboard().start();
        pair.dashboard().awaitReady();
        start.end("dashboard-api at %s", pair.dashboard().url());
        var phase = narration.begin("import");
        var imported = new Importer(pair.dashboard().url(), pair.signIn()).upload(answers, mapping());
        phase.end(
                "%,d rows; %d groups published, %d suppressed",
                imported.rows(), imported.publishedCells(), imported.suppressedCells());
        var leader = new Leader(pair.dashboard().url(), pair.signIn());
        new So2024(leader, imported.releaseId(), narration).show();
        return 0;
    }

    private static String mapping() {
        try (var stream = ImportCommand.class.getResourceAsStream(MAPPING)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
