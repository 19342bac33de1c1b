package io.undercurrent.demo.client;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.undercurrent.contract.wave.PublicWave;
import io.undercurrent.contract.wave.WaveDraft;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.demo.pair.LaunchException;
import io.undercurrent.demo.pair.SignIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** HR at survey-api: keeps the roster and takes waves through their life. */
public final class Hr {

    private static final String WAVES = "/api/v1/waves";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** Ample for the keys of thousands of people on a small machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final SignedIn survey;

    public Hr(URI survey, SignIn signIn) {
        this.survey = new SignedIn(survey, signIn);
    }

    /**
     * What a roster file did.
     *
     * @param lines people in the file
     */
    public record RosterReceipt(long lines, long added) {}

    public RosterReceipt uploadRoster(String csv) {
        return survey.put("/api/v1/roster", "text/csv", BodyPublishers.ofString(csv), RosterReceipt.class);
    }

    /** How many people are on the roster. */
    public long people() {
        return survey.get("/api/v1/roster", RosterFigures.class).people();
    }

    private record RosterFigures(long people) {}

    public WaveSummary plan(WaveDraft draft) {
        return survey.post(WAVES, draft, WaveSummary.class);
    }

    public PlanPreview preview(UUID waveId) {
        return survey.get(of(waveId, "/plan"), PlanPreview.class);
    }

    /**
     * Opens a wave and waits until it is open.
     *
     * @param progress is shown the summary now and then
     */
    public WaveSummary open(UUID waveId, Consumer<WaveSummary> progress) {
        survey.post(of(waveId, "/open"), WaveSummary.class);
        return await(waveId, WaveState.OPEN, progress);
    }

    /** What the wave asks. */
    public PublicWave wave(UUID waveId) {
        return survey.get(of(waveId, ""), PublicWave.class);
    }

    /** The invitation links by e-mail address. */
    public Map<String, String> invitations(UUID waveId) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(survey.getText(of(waveId, "/invitations"), "text/csv"))) {
            return csv.stream()
                    .collect(Collectors.toMap(
                            (NamedCsvRecord line) -> line.getField("email"), line -> line.getField("link")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void close(UUID waveId) {
        survey.post(of(waveId, "/close"), WaveSummary.class);
    }

    /** Waits until the dashboard has published the closed wave. */
    public WaveSummary awaitRelease(UUID waveId) {
        return await(waveId, WaveState.RELEASED, summary -> {});
    }

    public Participation participation(UUID waveId) {
        return survey.get(of(waveId, "/participation"), Participation.class);
    }

    private WaveSummary await(UUID waveId, WaveState state, Consumer<WaveSummary> progress) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var summary = survey.get(of(waveId, "/summary"), WaveSummary.class);
            if (summary.state().compareTo(state) >= 0) {
                return summary;
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException("The wave is still %s after %d minutes. It waits for: %s"
                        .formatted(summary.state(), PATIENCE.toMinutes(), summary.waitingFor()));
            }
            progress.accept(summary);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for a wave", e);
        }
    }

    private static String of(UUID waveId, String resource) {
        return WAVES + "/" + waveId + resource;
    }
}
