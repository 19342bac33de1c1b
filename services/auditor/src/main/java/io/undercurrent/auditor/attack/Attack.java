package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.published.Release;
import io.undercurrent.auditor.verdict.Finding;
import io.undercurrent.auditor.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that this auditor tries on releases: each wave's together, and each wave with the one before. */
public final class Attack {

    private final Knowledge knowledge;
    private final int boundsPerQuestion;
    private final List<Finding> findings = new ArrayList<>();
    private long tried;

    /** @param boundsPerQuestion how many groups are bounded by linear programs for each question of a wave, 0 for none */
    public Attack(Knowledge knowledge, int boundsPerQuestion) {
        this.knowledge = knowledge;
        this.boundsPerQuestion = boundsPerQuestion;
    }

    /** @param releases all that were published, superseded ones too, the first published first */
    public Verdict on(List<Release> releases) {
        Map<String, List<Release>> byWave = new LinkedHashMap<>();
        releases.forEach(release -> byWave.computeIfAbsent(release.wave().id(), any -> new ArrayList<>())
                .add(release));
        Release earlier = null;
        for (List<Release> wave : byWave.values()) {
            knowledge.scenes(wave).forEach(this::attack);
            var last = wave.get(wave.size() - 1);
            if (earlier != null
                    && knowledge.knows(earlier.wave().id())
                    && knowledge.knows(last.wave().id())) {
                var carried = new CarriedOver(Scene.carriedOver(earlier, last, knowledge.crowds())).run();
                add(carried.findings(), carried.tried());
            }
            earlier = last;
        }
        return new Verdict(releases.size(), tried, findings);
    }

    private void attack(Scene scene) {
        var ranks = new RankAttack(scene).run();
        add(ranks.findings(), ranks.tried());
        var alike = new Homogeneity(scene).run();
        add(alike.findings(), alike.tried());
        var means = new ReadOff(scene).run();
        add(means.findings(), means.tried());
        if (boundsPerQuestion > 0) {
            var bounds = new BoundsAttack(scene, boundsPerQuestion).run();
            add(bounds.findings(), bounds.tried());
        }
    }

    private void add(List<Finding> found, long targets) {
        findings.addAll(found);
        tried += targets;
    }
}
