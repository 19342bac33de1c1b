package io.undercurrent.demo;

import io.undercurrent.demo.company.Company;
import io.undercurrent.demo.pair.Pair;
import io.undercurrent.demo.pair.Resources;
import io.undercurrent.demo.play.Demo;
import io.undercurrent.demo.play.DemoOutcome;
import io.undercurrent.demo.play.Narration;
import io.undercurrent.demo.play.OpenWave;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts everything, empty, and plays a made-up company through it. */
@Command(name = "demo", description = "Plays a made-up company through the services. Nothing of it stays.")
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--employees",
            paramLabel = "N",
            defaultValue = "300",
            description = "How many people the company has, " + Company.SMALLEST + " to " + Company.LARGEST
                    + " (${DEFAULT-VALUE}).")
    private int employees;

    @Option(
            names = "--waves",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many waves are played (${DEFAULT-VALUE}).")
    private int waves;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "42",
            description = "The same seed gives the same people and answers (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--exit",
            description = "End after the audit, with 1 if it broke something. Else all stays up until Ctrl-C.")
    private boolean exit;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the summary is written as JSON.")
    private Path json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Mixin
    private PortOptions ports;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        requireSizes();
        return Launch.run(this::play);
    }

    private int play(Resources resources) {
        var narration = new Narration(spec.commandLine().getOut());
        var start = narration.begin("start");
        var pair = Pair.temporary(exit ? ports.preferred() : ports.required(), resources);
        pair.start();
        start.end(
                "PostgreSQL, survey-api at %s, dashboard-api at %s",
                pair.survey().url(), pair.dashboard().url());
        var outcome = new Demo(pair, narration).play(employees, waves, seed);
        if (json != null) {
            Demo.write(outcome, json);
        }
        int exitCode = outcome.audit().isSafe() ? 0 : 1;
        return exit ? exitCode : stayUp(pair, outcome, narration, resources);
    }

    private static int stayUp(Pair pair, DemoOutcome outcome, Narration narration, Resources resources) {
        narration.tell("");
        new Addresses(pair).tell(narration);
        narration.tell(
                "Sign-in         %s, password %s",
                outcome.signIn().user(), outcome.signIn().password());
        narration.tell("Answer yourself %s", new OpenWave(pair).invitation());
        narration.tell("Ctrl-C stops everything; nothing of it stays.");
        return Launch.watch(pair, resources, narration);
    }

    private void requireSizes() {
        if (employees < Company.SMALLEST || employees > Company.LARGEST) {
            throw new ParameterException(
                    spec.commandLine(), "--employees must be %d to %d".formatted(Company.SMALLEST, Company.LARGEST));
        }
        if (waves < 1) {
            throw new ParameterException(spec.commandLine(), "--waves must be at least 1");
        }
    }
}
