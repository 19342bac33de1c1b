package io.undercurrent.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PageTest {

    @Property
    void pages_holdEveryItemOnceAndInOrder(
            @ForAll @IntRange(max = 200) int total, @ForAll @IntRange(min = 1, max = 50) int limit) {
        List<Integer> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<Integer> page = fetch(total, new PageRequest(limit, cursor));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).isEqualTo(IntStream.range(0, total).boxed().toList());
    }

    @Property
    void map_keepsTheCursor(@ForAll List<Integer> items) {
        assertThat(new Page<>(items, "next").map(String::valueOf))
                .isEqualTo(new Page<>(items.stream().map(String::valueOf).toList(), "next"));
    }

    private static Page<Integer> fetch(int total, PageRequest request) {
        int first =
                request.after("numbers").map(last -> Integer.parseInt(last) + 1).orElse(0);
        List<Integer> fetched =
                IntStream.range(first, total).limit(request.fetch()).boxed().toList();
        return Page.of(fetched, request, "numbers", String::valueOf);
    }
}
