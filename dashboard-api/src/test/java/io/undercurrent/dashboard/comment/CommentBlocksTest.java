package io.undercurrent.dashboard.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CommentBlocksTest {

    @Example
    void smallDivisions_areShownTogether() {
        var blocks = CommentBlocks.of(comments(List.of(12, 6, 4)));

        assertThat(blocks.shown()).containsOnlyKeys("c0");
        assertThat(blocks.together()).hasSize(10);
    }

    @Example
    void whatIsLessThanTenInAll_isNotShown() {
        assertThat(CommentBlocks.of(comments(List.of(5, 4)))).isEqualTo(CommentBlocks.of(List.of()));
    }

    @Property
    void everyList_isOfTenOrMore_andNoCommentStandsTwice(
            @ForAll @Size(max = 12) List<@IntRange(max = 25) Integer> sizes) {
        var blocks = CommentBlocks.of(comments(sizes));

        var lists = new ArrayList<>(blocks.shown().values());
        if (!blocks.together().isEmpty()) {
            lists.add(blocks.together());
        }
        var all = lists.stream().flatMap(List::stream).toList();
        assertThat(lists).allMatch(list -> list.size() >= CommentBlocks.T);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        // With its division where there are ten; the others all together or not at all.
        int alone = sizes.stream()
                .filter(size -> size >= CommentBlocks.T)
                .mapToInt(size -> size)
                .sum();
        int rest = sizes.stream().mapToInt(size -> size).sum() - alone;
        assertThat(all).hasSize(alone + (rest >= CommentBlocks.T ? rest : 0));
    }

    private static List<ReceivedComment> comments(List<Integer> sizes) {
        return IntStream.range(0, sizes.size())
                .boxed()
                .flatMap(cohort -> IntStream.range(0, sizes.get(cohort))
                        .mapToObj(i -> ReceivedComment.of("c" + cohort, "Comment " + i)))
                .toList();
    }
}
