package io.undercurrent.survey.wave;

import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.Sampling;
import io.undercurrent.contract.wave.WaveDraft;
import io.undercurrent.contract.wave.WaveState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One round of asking. What is frozen at opening is written once and never again. */
@Entity
@Table(name = "wave")
public class Wave {

    @Id
    UUID id;

    String title;

    @Enumerated(EnumType.STRING)
    WaveState state;

    @Column(name = "instrument_id")
    String instrumentId;

    @Column(name = "instrument_version")
    int instrumentVersion;

    List<String> packs;

    List<String> reports;

    int k;

    int t;

    @Column(name = "grace_days")
    int graceDays;

    @Enumerated(EnumType.STRING)
    Sampling sampling;

    @Column(name = "closes_at")
    Instant closesAt;

    @Column(name = "created_at")
    Instant createdAt;

    Integer invited;

    @Column(name = "frozen_plan")
    byte[] frozenPlan;

    byte[] manifest;

    @Column(name = "manifest_digest")
    String manifestDigest;

    @Column(name = "previous_wave")
    UUID previousWave;

    @Column(name = "waiting_for")
    String waitingFor;

    /** For Hibernate. */
    protected Wave() {}

    static Wave draft(WaveDraft draft, Instrument instrument) {
        var wave = new Wave();
        wave.id = UUID.randomUUID();
        wave.state = WaveState.DRAFT;
        wave.createdAt = Instant.now();
        wave.redraft(draft, instrument);
        return wave;
    }

    void redraft(WaveDraft draft, Instrument instrument) {
        title = draft.title();
        instrumentId = instrument.id();
        instrumentVersion = instrument.version();
        packs = List.copyOf(draft.packs());
        reports = List.copyOf(draft.reports());
        k = draft.policy().k();
        t = draft.policy().t();
        graceDays = draft.policy().graceDays();
        closesAt = draft.closesAt();
        sampling = draft.sampling();
    }

    /** Freezes whom the wave asks and how its results will be cut. */
    public void startOpening(int people, byte[] plan) {
        invited = people;
        frozenPlan = plan.clone();
        state = WaveState.OPENING;
    }

    /** Notes the wave that was opened before this one. */
    void follow(UUID previous) {
        previousWave = previous;
    }

    /** The wave that was opened before this one; nothing for the first. */
    public Optional<UUID> previousWave() {
        return Optional.ofNullable(previousWave);
    }

    /** Freezes the manifest, as the exact bytes that everybody will be given. */
    public void freezeManifest(byte[] bytes, String digest) {
        manifest = bytes.clone();
        manifestDigest = digest;
    }

    /** Moves the wave on; it never moves back. */
    public void moveTo(WaveState next) {
        if (next.compareTo(state) < 0) {
            throw new IllegalStateException("A wave never moves back from " + state + " to " + next);
        }
        state = next;
        waitingFor = null;
    }

    /** Notes, for HR, what holds the wave up. */
    public void waitFor(String what) {
        waitingFor = what;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public WaveState state() {
        return state;
    }

    public String instrumentId() {
        return instrumentId;
    }

    public int instrumentVersion() {
        return instrumentVersion;
    }

    public List<String> packs() {
        return packs;
    }

    public List<String> reports() {
        return reports;
    }

    public Policy policy() {
        return new Policy(k, t, graceDays);
    }

    public Sampling sampling() {
        return sampling;
    }

    /** The plan as it was frozen at opening, {@link FrozenPlan#encoded}. */
    public byte[] frozenPlan() {
        return frozenPlan.clone();
    }

    /** Whether the manifest is there: from then on it is the same for everybody. */
    public boolean hasManifest() {
        return manifest != null;
    }

    public byte[] manifest() {
        return manifest.clone();
    }

    public String manifestDigest() {
        return manifestDigest;
    }

    /** Whether this is the time to close the wave by itself. */
    public boolean isDueToClose(Instant now) {
        return state == WaveState.OPEN && closesAt != null && !now.isBefore(closesAt);
    }
}
