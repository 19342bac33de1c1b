package io.undercurrent.contract.credential;

import io.undercurrent.contract.Bytes;
import java.util.List;

/**
 * What survey-api holds about the holder of an invitation that concerns the wave.
 *
 * @param locale the language to address the person in, a BCP 47 tag
 * @param issued whether credentials were signed for this invitation already
 * @param cohorts the person's cohort in each report
 */
public record Invitee(String locale, boolean issued, List<Place> cohorts) {

    /**
     * The person's cohort in one report.
     *
     * @param keyId the key that signs the credential; it must stand in the manifest
     */
    public record Place(String report, String cohort, Bytes keyId) {}
}
