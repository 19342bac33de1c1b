package io.undercurrent.dashboard.external;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.release.Published;
import io.undercurrent.dashboard.release.TalliedReport;
import io.undercurrent.dashboard.release.TalliedWave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Draws the noise of a wave, once, when it is released, and keeps what came of it. One person changes one count of an item
 * by one, so that the budgets of the items add up to that of the wave; a correction gets no second draw.
 */
@ApplicationScoped
public class ExternalDraws {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<Integer, Long>> COUNTS = new TypeReference<>() {};

    private final ExternalConfig config;
    private final EntityManager entities;
    private final SecureRandom random = new SecureRandom();

    ExternalDraws(ExternalConfig config, EntityManager entities) {
        this.config = config;
        this.entities = entities;
    }

    /** Inside the transaction that releases the wave. */
    void draw(@Observes Published published) {
        var wave = published.wave();
        if (config.epsilon().signum() > 0 && open(wave.waveId(), Fraction.of(config.epsilon()))) {
            var everyone = CohortStatistics.sum(main(wave).statistics().values());
            var each = Fraction.of(config.epsilon()).dividedBy(wave.items().size());
            wave.items().forEach(item -> spend(wave.waveId(), item, each, counts(wave, item, everyone, each)));
        }
    }

    private SortedMap<Integer, Long> counts(
            TalliedWave wave, String item, CohortStatistics everyone, Fraction epsilon) {
        var noise = new DiscreteLaplace(epsilon, random);
        var asked = wave.instrument().item(item).orElseThrow();
        var answers = everyone.items().get(item);
        var counts = new TreeMap<Integer, Long>();
        // Every code of the scale gets its noise: to leave out one that nobody chose would tell that nobody did.
        wave.instrument()
                .scaleOf(asked)
                .options()
                .forEach(option -> counts.put(
                        option.code(),
                        (answers == null ? 0 : answers.answers().getOrDefault(option.code(), 0L))
                                + noise.draw().longValueExact()));
        return counts;
    }

    private static TalliedReport main(TalliedWave wave) {
        return wave.reports().stream()
                .filter(report -> report.name().equals(Report.UNIT))
                .findFirst()
                .orElse(wave.reports().get(0));
    }

    /** Opens the ledger of a wave; false if it has one. */
    private boolean open(UUID waveId, Fraction epsilon) {
        return entities.createNativeQuery(
                                "insert into external_budget (wave_id, epsilon) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, waveId)
                        .setParameter(2, epsilon.toString())
                        .executeUpdate()
                == 1;
    }

    /** @throws IllegalStateException if the wave's budget does not allow for it */
    void spend(UUID waveId, String item, Fraction epsilon, SortedMap<Integer, Long> counts) {
        var spent = rows(waveId).stream()
                .map(row -> Fraction.parse((String) row[1]))
                .reduce(epsilon, Fraction::plus);
        if (spent.compareTo(budget(waveId).orElseThrow()) > 0) {
            throw new IllegalStateException("The privacy budget of wave " + waveId + " is spent");
        }
        entities.createNativeQuery("insert into external_draw (wave_id, item, spent, counts) values (?1, ?2, ?3, ?4)")
                .setParameter(1, waveId)
                .setParameter(2, item)
                .setParameter(3, epsilon.toString())
                .setParameter(4, write(counts))
                .executeUpdate();
    }

    /** What was drawn for a wave; nothing if that was not configured when it was released. */
    @Transactional
    public Optional<ExternalFigures> of(UUID waveId) {
        return budget(waveId).map(epsilon -> {
            var items = new ArrayList<ExternalItem>();
            rows(waveId)
                    .forEach(row -> items.add(
                            ExternalItem.of((String) row[0], Fraction.parse((String) row[1]), read((String) row[2]))));
            return new ExternalFigures(waveId, epsilon.toString(), "discrete Laplace", items);
        });
    }

    private Optional<Fraction> budget(UUID waveId) {
        return entities.createNativeQuery("select epsilon from external_budget where wave_id = ?1", String.class)
                .setParameter(1, waveId)
                .getResultStream()
                .map(text -> Fraction.parse((String) text))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(UUID waveId) {
        return entities.createNativeQuery(
                        "select item, spent, counts from external_draw where wave_id = ?1 order by item collate \"C\"")
                .setParameter(1, waveId)
                .getResultList();
    }

    private static String write(SortedMap<Integer, Long> counts) {
        try {
            return JSON.writeValueAsString(counts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Counts have no JSON form", e);
        }
    }

    private static SortedMap<Integer, Long> read(String counts) {
        try {
            return JSON.readValue(counts, COUNTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Stored counts cannot be read", e);
        }
    }
}
