package io.undercurrent.demo.play;

import io.undercurrent.contract.wave.Report;
import io.undercurrent.contract.wave.WaveDraft;
import io.undercurrent.demo.client.Hr;
import io.undercurrent.demo.pair.Pair;
import java.util.List;

/** One more wave, left open, for whoever wants to see it as an employee does. */
public final class OpenWave {

    private static final List<String> REPORTS = List.of(Report.UNIT, "location", Report.COMMENT);

    private final Hr hr;

    public OpenWave(Pair pair) {
        hr = new Hr(pair.survey().url(), pair.signIn());
    }

    /** The invitation of one employee to a wave of the core items and one pack, with comments. */
    public String invitation() {
        var draft = new WaveDraft("Your turn", "undercurrent-pulse", null, List.of("P1"), REPORTS, null, null);
        var wave = hr.open(hr.plan(draft).id(), progress -> {});
        return hr.invitations(wave.id()).values().iterator().next();
    }
}
