package io.undercurrent.demo;

import io.undercurrent.demo.pair.LaunchException;
import io.undercurrent.postgres.ClusterException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code ./undercurrent} starts. */
@Command(
        name = "./undercurrent",
        description =
                "Asks employees, anonymously, what AI is doing to their work, and gives leaders numbers to act on.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DemoCommand.class, UpCommand.class, ImportCommand.class})
public final class Undercurrent {

    private Undercurrent() {}

    /** Exits with 0 if all went well, 1 if not, and 2 if the command line was wrong. */
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        var commandLine = new CommandLine(new Undercurrent());
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof LaunchException || failure instanceof ClusterException) {
                command.getErr().println(failure.getMessage());
            } else {
                failure.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commandLine;
    }
}
