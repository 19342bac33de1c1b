package io.undercurrent.dashboard.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.scope.Sight;
import io.undercurrent.dashboard.sealing.SealedWaves;
import io.undercurrent.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lets HR look through the comments of a wave, and then publishes those that are left, once. */
@ApplicationScoped
class Moderation {

    private final CommentBox box;
    private final SealedWaves waves;

    Moderation(CommentBox box, SealedWaves waves) {
        this.box = box;
        this.waves = waves;
    }

    /**
     * Comments that are shown.
     *
     * @param minimum fewest comments of a group
     */
    record PublishedComments(UUID waveId, int minimum, List<CommentGroup> groups) {}

    /**
     * @param name of the division; missing for the comments of several small divisions together
     * @param comments in no order
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommentGroup(String name, List<String> comments) {}

    @Transactional
    List<ReceivedComment> pending(UUID waveId) {
        requireBox(waveId);
        return box.list(waveId, Decision.PENDING);
    }

    @Transactional
    void decide(UUID waveId, UUID commentId, Decision decision) {
        requireUnpublished(waveId);
        if (!box.decide(waveId, commentId, decision)) {
            throw Problems.notFound("There is no such comment.");
        }
    }

    @Transactional
    void publish(UUID waveId) {
        requireUnpublished(waveId);
        int pending = box.list(waveId, Decision.PENDING).size();
        if (pending > 0) {
            throw Problems.conflict("comments-pending", pending + " comments have not been decided on yet.");
        }
        box.publish(waveId, CommentBlocks.of(box.list(waveId, Decision.SHOW)));
    }

    @Transactional
    PublishedComments published(UUID waveId, Sight sight) {
        requireBox(waveId);
        var blocks = box.published(waveId);
        var report = waves.frozen(waveId).flatMap(wave -> wave.manifest().report(Report.COMMENT));
        var groups = Stream.concat(
                blocks.shown().entrySet().stream()
                        .filter(block -> sight.showsAll()
                                || division(report.orElseThrow(), block.getKey())
                                        .filter(sight::showsCommentsOf)
                                        .isPresent())
                        .map(block -> group(name(report.orElseThrow(), block.getKey()), block.getValue())),
                Stream.of(blocks.together())
                        .filter(together -> sight.showsAll() && !together.isEmpty())
                        .map(together -> group(null, together)));
        return new PublishedComments(waveId, CommentBlocks.T, groups.toList());
    }

    private static CommentGroup group(String name, List<ReceivedComment> comments) {
        return new CommentGroup(
                name, comments.stream().map(ReceivedComment::text).toList());
    }

    private static String name(Report report, String cohort) {
        return division(report, cohort).map(Group::name).orElse(cohort);
    }

    /** The smallest group that the cohort is in. */
    private static Optional<Group> division(Report report, String cohort) {
        return report.groups().stream()
                .filter(group -> group.cohorts().contains(cohort))
                .min(Comparator.comparing((Group group) -> group.cohorts().size())
                        .thenComparing(Comparator.comparing(Group::level).reversed()));
    }

    private void requireUnpublished(UUID waveId) {
        if (requireBox(waveId)) {
            throw Problems.conflict("comments-published", "The comments of this wave are published.");
        }
    }

    /** Whether they are published. */
    private boolean requireBox(UUID waveId) {
        return box.isPublished(waveId)
                .orElseThrow(() -> Problems.notFound("This wave has no comments, or is not tallied yet."));
    }
}
