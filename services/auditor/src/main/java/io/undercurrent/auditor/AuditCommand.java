package io.undercurrent.auditor;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.auditor.attack.Attack;
import io.undercurrent.auditor.attack.Knowledge;
import io.undercurrent.auditor.published.Unreadable;
import io.undercurrent.auditor.source.Exhibits;
import io.undercurrent.auditor.source.Folder;
import io.undercurrent.auditor.source.RosterFile;
import io.undercurrent.auditor.source.RunningDashboard;
import io.undercurrent.auditor.source.Service;
import io.undercurrent.auditor.verdict.Counts;
import io.undercurrent.auditor.verdict.Finding;
import io.undercurrent.auditor.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads everything that was published and tries to break it. */
@Command(
        name = "audit",
        description = {
            "Reads everything that a dashboard publishes and tries to get at fewer people",
            "than was promised. Exits with 0 if that fails, with 1 if it works, and then",
            "says how; with 2 if the audit could not be made."
        })
final class AuditCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 20;

    @Parameters(paramLabel = "URL|FOLDER", description = "A running dashboard-api, or a folder of release*.json files.")
    private String place;

    @Option(names = "--survey", paramLabel = "URL", description = "survey-api, for the counts of participation.")
    private Optional<String> survey = Optional.empty();

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "An account that may read releases (${DEFAULT-VALUE}).")
    private String user = "admin";

    @Option(
            names = "--password",
            paramLabel = "TEXT",
            defaultValue = "${env:UNDERCURRENT_PASSWORD}",
            description = "Its password; better given as the environment's UNDERCURRENT_PASSWORD.")
    private String password = "";

    @Option(
            names = "--roster",
            paramLabel = "CSV",
            description = "The roster of the waves: the attack of somebody who knows where everybody stands.")
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = "--bounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Groups bounded by linear programs, for each question of a wave (${DEFAULT-VALUE}).")
    private int bounds;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the verdict is written as JSON.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            var verdict = audit(read());
            tell(verdict);
            if (json.isPresent()) {
                write(verdict, json.get());
            }
            return verdict.isSafe() ? 0 : 1;
        } catch (Unreadable e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 2;
        }
    }

    private Exhibits read() {
        return place.startsWith("http")
                ? new RunningDashboard(
                                new Service(place, user, password),
                                survey.map(address -> new Service(address, user, password)))
                        .read()
                : new Folder(Path.of(place)).read();
    }

    private Verdict audit(Exhibits exhibits) {
        var knowledge = roster.map(file -> RosterFile.read(file).knowledge(exhibits.releases()))
                .orElse(Knowledge.PUBLIC);
        var verdict =
                new Attack(knowledge, bounds).on(exhibits.releases()).and(exhibits.findings(), exhibits.compared());
        for (var release : exhibits.releases()) {
            var counts = new Counts(release).checkRelease();
            exhibits.participations().stream()
                    .filter(participation -> release.wave().id().equals(participation.waveId()))
                    .forEach(counts::check);
            verdict = verdict.and(counts.findings(), counts.tried());
        }
        return verdict;
    }

    private void tell(Verdict verdict) {
        var out = spec.commandLine().getOut();
        out.printf(
                "%s: %,d attempts on %d releases%s, %d of them succeeded%n",
                verdict.word(),
                verdict.targets(),
                verdict.releases(),
                roster.isPresent() ? " with the roster" : ", each report for itself, as no roster is given",
                verdict.findings().size());
        for (Finding finding : verdict.findings().stream().limit(MOST_SHOWN).toList()) {
            out.printf(
                    "  %s %s%n    %s%n    = %s%n",
                    finding.kind(), finding.target(), finding.detail(), finding.certificate());
        }
        if (verdict.findings().size() > MOST_SHOWN) {
            out.printf("  and %d more%n", verdict.findings().size() - MOST_SHOWN);
        }
        out.flush();
    }

    private static void write(Verdict verdict, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(
                        file.toFile(),
                        Map.of(
                                "verdict", verdict.word(),
                                "releases", verdict.releases(),
                                "targets", verdict.targets(),
                                "findings", verdict.findings()));
    }
}
