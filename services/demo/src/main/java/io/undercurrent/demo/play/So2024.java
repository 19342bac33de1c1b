package io.undercurrent.demo.play;

import io.undercurrent.demo.client.Heatmap;
import io.undercurrent.demo.client.Leader;

/** Shows, of the imported Stack Overflow survey, the figures that were also computed apart from this program. */
public final class So2024 {

    private static final String THREAT = "AIThreat";
    private static final String SILOS = "Knowledge_2";

    private final Heatmap byWorkMode;
    private final Heatmap byOrgSize;
    private final Narration narration;

    public So2024(Leader leader, String releaseId, Narration narration) {
        this.byWorkMode = leader.heatmap(releaseId, "work_mode");
        this.byOrgSize = leader.heatmap(releaseId, "org_size");
        this.narration = narration;
    }

    /** Prints the figures, with the attribution that their licence asks for. */
    public void show() {
        narration.tell("");
        narration.tell(byWorkMode.attribution());
        narration.tell("Imported: confidential, not anonymous.");
        narration.tell("");
        narration.tell("AI is a threat to my job: yes");
        byWorkMode.rows().forEach(this::showThreat);
        narration.tell("");
        narration.tell("Knowledge silos keep ideas from me, 1 (strongly disagree) to 5 (strongly agree)");
        byWorkMode.rows().forEach(row -> showSilos(byWorkMode, row));
        narration.tell("");
        narration.tell("The same by the size of the organisation");
        byOrgSize.level(1).forEach(row -> showSilos(byOrgSize, row));
    }

    private void showThreat(Heatmap.Row row) {
        var figure = byWorkMode.figure(row, THREAT);
        if (figure.n() == null) {
            showSuppressed(row);
            return;
        }
        narration.tell(
                "  %-52s n %,6d  %9.6f %%  (95 %%: %.6f to %.6f %%)",
                row.cellName(),
                figure.n(),
                100 * figure.unfavourable(),
                100 * figure.unfavourableLow(),
                100 * figure.unfavourableHigh());
    }

    private void showSilos(Heatmap heatmap, Heatmap.Row row) {
        var figure = heatmap.figure(row, SILOS);
        if (figure.n() == null) {
            showSuppressed(row);
            return;
        }
        narration.tell(
                "  %-52s n %,6d  mean %.6f  agree %.4f %%, disagree %.4f %%",
                row.cellName(), figure.n(), figure.value(), 100 * figure.unfavourable(), 100 * figure.favourable());
    }

    private void showSuppressed(Heatmap.Row row) {
        narration.tell("  %-52s suppressed", row.cellName());
    }
}
