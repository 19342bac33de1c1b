package io.undercurrent.dashboard.sealing;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Overlap;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.contract.wave.WaveRegistration;
import io.undercurrent.rest.problem.InputError;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a manifest to what was registered and to what the tally relies on: every cohort has at least k people, every
 * key is the one that its id names, every report covers the same people, and the groups of a report form a tree.
 */
final class ManifestCheck {

    private final WaveRegistration registration;
    private final Bytes sealingKey;
    private final Defects defects = new Defects();
    private final Set<Bytes> keyIds = new HashSet<>();

    private ManifestCheck(WaveRegistration registration, Bytes sealingKey) {
        this.registration = registration;
        this.sealingKey = sealingKey;
    }

    /** What is wrong with the manifest; empty when it may be frozen. */
    static List<InputError> defects(WaveRegistration registration, Bytes sealingKey, Manifest manifest) {
        var check = new ManifestCheck(registration, sealingKey);
        check.checkHead(manifest);
        check.checkReports(manifest.reports());
        check.checkOverlaps(manifest);
        return check.defects.found();
    }

    private void checkHead(Manifest manifest) {
        defects.unless(Manifest.PROTOCOL.equals(manifest.protocol()), "protocol", "must be " + Manifest.PROTOCOL);
        defects.unless(registration.waveId().equals(manifest.waveId()), "waveId", "is not the wave's");
        defects.unless(registration.title().equals(manifest.title()), "title", "is not the one registered");
        defects.unless(
                name(registration.instrument()).equals(manifest.instrument()),
                "instrument",
                "is not the one registered");
        defects.unless(registration.items().equals(manifest.items()), "items", "are not those registered");
        defects.unless(registration.policy().equals(manifest.policy()), "policy", "is not the one registered");
        defects.unless(sealingKey.equals(manifest.sealingKey()), "sealingKey", "is not the wave's");
    }

    private static String name(Instrument instrument) {
        return instrument.id() + "/" + instrument.version();
    }

    private void checkReports(List<Report> reports) {
        defects.unless(!reports.isEmpty(), "reports", "must hold at least one");
        var names = new HashSet<String>();
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            String place = "reports[" + i + "]";
            defects.unless(
                    report.name() != null && names.add(report.name()), place + ".name", "is missing or repeated");
            checkCohorts(place + ".cohorts", report.cohorts());
            defects.unless(
                    invited(report) == invited(reports.get(0)),
                    place + ".cohorts",
                    "do not hold as many people as those of the first report");
            GroupTreeCheck.check(place + ".groups", report, defects);
        }
    }

    private void checkOverlaps(Manifest manifest) {
        for (Overlap overlap : Objects.requireNonNullElse(registration.overlaps(), List.<Overlap>of())) {
            var others = overlap.cohorts().values().stream().flatMap(List::stream);
            defects.unless(
                    cohorts(manifest, overlap.report())
                                    .containsAll(overlap.cohorts().keySet())
                            && cohorts(manifest, overlap.other()).containsAll(others.toList()),
                    "reports",
                    "do not have the cohorts whose overlaps were registered");
        }
    }

    private static Set<String> cohorts(Manifest manifest, String report) {
        return manifest.report(report).stream()
                .flatMap(named -> named.cohorts().stream())
                .map(Cohort::id)
                .collect(Collectors.toSet());
    }

    private static long invited(Report report) {
        return report.cohorts().stream().mapToLong(Cohort::invited).sum();
    }

    private void checkCohorts(String list, List<Cohort> cohorts) {
        int k = registration.policy().k();
        var ids = new HashSet<String>();
        for (int i = 0; i < cohorts.size(); i++) {
            var cohort = cohorts.get(i);
            String place = list + "[" + i + "]";
            defects.unless(cohort.id() != null && ids.add(cohort.id()), place + ".id", "is missing or repeated");
            defects.unless(cohort.invited() >= k, place + ".invited", "must be at least " + k);
            checkKey(place, cohort);
        }
    }

    private void checkKey(String place, Cohort cohort) {
        if (cohort.key() == null) {
            defects.unless(false, place + ".key", "is missing");
            return;
        }
        defects.unless(
                CohortKeys.keyId(cohort.key()).equals(cohort.keyId()),
                place + ".keyId",
                "is not the SHA-256 of the key");
        defects.unless(keyIds.add(cohort.keyId()), place + ".keyId", "is another cohort's, too");
        try {
            CohortKeys.readPublic(cohort.key());
        } catch (IllegalArgumentException e) {
            defects.unless(false, place + ".key", e.getMessage());
        }
    }
}
