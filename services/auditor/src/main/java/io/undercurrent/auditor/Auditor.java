package io.undercurrent.auditor;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the auditor. */
@Command(
        name = "./undercurrent",
        description = "Checks from outside what Undercurrent promises.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AuditCommand.class, ManifestCommand.class})
public final class Auditor {

    private Auditor() {}

    /** Exits with 0 if nothing was broken, 1 if something was, and 2 if that could not be told. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Auditor()).setExecutionExceptionHandler((failure, command, parsed) -> {
            failure.printStackTrace(command.getErr());
            return CommandLine.ExitCode.USAGE;
        });
    }
}
