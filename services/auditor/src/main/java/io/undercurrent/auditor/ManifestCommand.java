package io.undercurrent.auditor;

import io.undercurrent.auditor.published.ReleaseReader;
import io.undercurrent.auditor.published.Unreadable;
import io.undercurrent.auditor.source.Service;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a respondent check, without the respondent's page, that their manifest is everyone's. */
@Command(
        name = "check-manifest",
        description = {
            "Checks for a respondent that the manifest is the one that the invitation names and",
            "the dashboard vouches for, and prints its digest to compare with colleagues'. Needs",
            "no account, and sends nothing of the invitation's secret. Exits with 0 if all are",
            "the same, 1 if not, and 2 if it cannot be told."
        })
final class ManifestCommand implements Callable<Integer> {

    private static final Pattern LINK = Pattern.compile(
            "(?<survey>https?://[^?#]+)/s/(?<wave>[0-9a-fA-F-]{36})(#[^.]*(\\.(?<digest>[0-9a-fA-F]{64}))?)?");
    private static final String JSON = "application/json";

    @Parameters(paramLabel = "LINK", description = "The link of the invitation; what follows its # is not sent.")
    private String link;

    @Option(
            names = "--dashboard",
            paramLabel = "URL",
            description = "dashboard-api, if you know it from elsewhere; else the one that survey-api names.")
    private String dashboard;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var parts = LINK.matcher(link);
        if (!parts.matches()) {
            spec.commandLine().getErr().println("This is not an invitation link.");
            return 2;
        }
        try {
            return compare(parts.group("survey"), parts.group("wave"), parts.group("digest"));
        } catch (Unreadable e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 2;
        }
    }

    private int compare(String surveyAddress, String wave, String invited) {
        var survey = new Service(surveyAddress, null, null);
        byte[] manifest = survey.get("/api/v1/waves/" + wave + "/manifest", JSON);
        var digest = ReleaseReader.sha256(manifest);
        var named = ReleaseReader.tree(survey.getText("/api/v1/waves/" + wave, JSON));
        var place = dashboard == null ? named.path("dashboard").asText() : dashboard;
        var vouched =
                ReleaseReader.tree(new Service(place, null, null).getText("/api/v1/waves/" + wave + "/key", JSON));
        var faults = faults(digest, invited, vouched.path("manifestDigest").asText());
        var key =
                ReleaseReader.tree(new String(manifest, StandardCharsets.UTF_8)).path("sealingKey");
        if (!key.asText().equals(vouched.path("sealingKey").asText())) {
            faults.add("the manifest's sealing key is not the dashboard's");
        }
        var out = spec.commandLine().getOut();
        out.println("manifest " + digest);
        if (invited == null) {
            out.println("The link names no manifest: compare the digest above with the one in your invitation.");
        }
        faults.forEach(fault -> out.println("Do not answer: " + fault + "."));
        out.flush();
        return faults.isEmpty() ? 0 : 1;
    }

    private static List<String> faults(String digest, String invited, String vouched) {
        var faults = new ArrayList<String>();
        if (invited != null && !digest.equalsIgnoreCase(invited)) {
            faults.add("the manifest is not the one that the invitation names");
        }
        if (!digest.equals(vouched)) {
            faults.add("the manifest is not the one that the dashboard vouches for");
        }
        return faults;
    }
}
