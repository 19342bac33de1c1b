package io.undercurrent.demo;

import io.undercurrent.demo.client.SignedIn;
import io.undercurrent.demo.pair.Pair;
import io.undercurrent.demo.pair.Resources;
import io.undercurrent.demo.pair.Workplace;
import io.undercurrent.demo.play.Narration;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything on data that stay. */
@Command(
        name = "up",
        description = "Starts the services with a database of their own, and keeps the data.",
        footer = {
            "",
            "Databases of your own are given by the environment, and take the place of the",
            "built-in one: UNDERCURRENT_ROSTER_JDBC_URL, UNDERCURRENT_ROSTER_JDBC_USER and",
            "UNDERCURRENT_ROSTER_JDBC_PASSWORD; likewise for BALLOTS and DASHBOARD.",
            "",
            "The services listen on the loopback interface; QUARKUS_HTTP_HOST=0.0.0.0",
            "opens them to the network."
        })
final class UpCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the data live ($XDG_DATA_HOME/undercurrent or ~/.local/share/undercurrent).")
    private Path data;

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
        return Launch.run(this::stayUp);
    }

    private int stayUp(Resources resources) {
        var narration = new Narration(spec.commandLine().getOut());
        var workplace = Workplace.at(data == null ? usualPlace() : data);
        var places = ports.required();
        narration.tell("Starting ...");
        var pair = Pair.persistent(workplace, places, resources);
        pair.start();
        new Addresses(pair).tell(narration);
        narration.tell("Data and logs   %s", workplace.directory());
        narration.tell("                To back up: copy it while nothing runs, keys/ to another place than the rest.");
        if (!pair.hasEmbeddedDatabase()) {
            narration.tell("Databases       those that the environment gives; back them up as you do all others");
        }
        tellSignIn(pair, workplace, narration);
        narration.tell("Ctrl-C stops everything. The data stay.");
        return Launch.watch(pair, resources, narration);
    }

    private static void tellSignIn(Pair pair, Workplace workplace, Narration narration) {
        boolean survey = new SignedIn(pair.survey().url(), pair.signIn()).isAdministrator();
        boolean dashboard = new SignedIn(pair.dashboard().url(), pair.signIn()).isAdministrator();
        if (survey && dashboard) {
            narration.tell(
                    "Sign-in         %s, password %s",
                    pair.signIn().user(), pair.signIn().password());
            narration.tell("                Note it down: it is not shown again, and kept nowhere. To change it:");
            narration.tell(
                    "                PUT /api/v1/accounts/%s, at both services.",
                    pair.signIn().user());
        } else if (survey || dashboard) {
            narration.tell(
                    "Sign-in         %s, password %s, at %s only: the other service had an administrator already.",
                    pair.signIn().user(), pair.signIn().password(), survey ? "survey-api" : "dashboard-api");
        } else {
            narration.tell(
                    "Sign-in         The accounts exist since an earlier start. Whoever has the role hr-admin can");
            narration.tell("                set a new password: PUT /api/v1/accounts/NAME, at both services.");
        }
        workplace.forgetAdministrator();
    }

    /** As the XDG Base Directory Specification has it. */
    private static Path usualPlace() {
        String given = System.getenv("XDG_DATA_HOME");
        Path base = given == null || given.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(given);
        return base.resolve("undercurrent");
    }
}
