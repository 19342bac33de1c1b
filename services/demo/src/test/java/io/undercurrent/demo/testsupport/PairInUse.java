package io.undercurrent.demo.testsupport;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.WaveDraft;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.demo.client.Hr;
import io.undercurrent.demo.pair.Pair;
import io.undercurrent.demo.pair.Ports;
import io.undercurrent.demo.pair.Resources;
import io.undercurrent.respondent.InvitationLink;
import io.undercurrent.respondent.PublicApi;
import io.undercurrent.respondent.Respondent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The packaged pair with a company of sixty people: thirty in each of two units, fifteen of each in either place. */
public final class PairInUse implements AutoCloseable {

    public static final int PEOPLE = 60;

    private final Resources resources = new Resources();
    private final Pair pair;
    private final Hr hr;

    public PairInUse() {
        pair = Pair.temporary(Ports.free(), resources);
        pair.start();
        hr = new Hr(pair.survey().url(), pair.signIn());
        hr.uploadRoster(roster());
    }

    public Pair pair() {
        return pair;
    }

    public Hr hr() {
        return hr;
    }

    public WaveSummary openWave() {
        var draft = new WaveDraft(
                "In use", "undercurrent-pulse", null, List.of("P1"), List.of("unit", "location"), Policy.DEFAULT, null);
        return hr.open(hr.plan(draft).id(), progress -> {});
    }

    /** A respondent for everyone, none of whom has done anything yet. */
    public List<Respondent> respondents(WaveSummary wave) {
        var api = new PublicApi(pair.survey().url(), pair.dashboard().url());
        return hr.invitations(wave.id()).values().stream()
                .map(link -> new Respondent(api, InvitationLink.parse(link)))
                .toList();
    }

    public static Answers answers(int anx1) {
        return new Answers(Map.of("ANX1", anx1, "BEL1", 4), Set.of());
    }

    private static String roster() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> "p%1$d,p%1$d@acme.example,en,Acme/%2$s,%3$s"
                        .formatted(i, i < PEOPLE / 2 ? "Sales" : "Platform", i % 2 == 0 ? "Berlin" : "Porto"))
                .collect(Collectors.joining("\n", "id,email,locale,unit,location\n", "\n"));
    }

    @Override
    public void close() {
        resources.close();
    }
}
