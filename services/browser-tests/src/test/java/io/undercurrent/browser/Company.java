package io.undercurrent.browser;

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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The packaged pair and sixty people. One pair serves all test classes of a run; each takes a wave of its own. */
final class Company implements AutoCloseable {

    private static final int PEOPLE = 60;

    private final Resources resources = new Resources();
    private final Pair pair;
    private final Hr hr;

    private Company() {
        pair = Pair.temporary(Ports.free(), resources);
        pair.start();
        hr = new Hr(pair.survey().url(), pair.signIn());
        hr.uploadRoster(roster());
    }

    /** Gives the company to whoever asks for it as a parameter. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Company.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var store = context.getRoot().getStore(ExtensionContext.Namespace.create(Company.class));
            return store.getOrComputeIfAbsent(Company.class, key -> new Company());
        }
    }

    Pair pair() {
        return pair;
    }

    Hr hr() {
        return hr;
    }

    /** Opens a wave of the core items and one pack: nine items, two reports and comments. */
    WaveSummary openWave() {
        var draft = new WaveDraft(
                "Spring pulse",
                "undercurrent-pulse",
                null,
                List.of("P1"),
                List.of("unit", "location", "comment"),
                Policy.DEFAULT,
                null);
        return hr.open(hr.plan(draft).id(), progress -> {});
    }

    /** The links of everybody invited, to be handed out one by one. */
    Deque<String> links(WaveSummary wave) {
        return new ArrayDeque<>(hr.invitations(wave.id()).values());
    }

    /** Lets somebody answer without a browser. */
    void answer(String link, int anx1) {
        var api = new PublicApi(pair.survey().url(), pair.dashboard().url());
        var respondent = new Respondent(api, InvitationLink.parse(link));
        respondent.visit();
        respondent.obtainCredentials();
        respondent.cast(new Answers(Map.of("ANX1", anx1, "BEL1", 4), Set.of()));
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
