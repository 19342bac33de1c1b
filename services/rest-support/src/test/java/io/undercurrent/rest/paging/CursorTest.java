package io.undercurrent.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Property
    void cursor_leadsBackToItsPosition(@ForAll String list, @ForAll String position) {
        assertThat(Cursor.decode(list, Cursor.encode(list, position))).isEqualTo(position);
    }

    @Property
    void cursor_ofAnotherList_isRefused(@ForAll String list, @ForAll String other) {
        Assume.that(!list.equals(other));

        assertRefused(other, Cursor.encode(list, "17"));
    }

    @Property
    void text_thatIsNoCursor_isRefused(@ForAll String text) {
        assertRefused("waves", text);
    }

    @Test
    void cursor_withoutPosition() {
        assertThat(Cursor.decode("waves", Cursor.encode("waves", ""))).isEmpty();
    }

    private static void assertRefused(String list, String token) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> Cursor.decode(list, token));

        assertThat(problem.getStatusCode()).isEqualTo(400);
        assertThat(problem.getParameters()).containsEntry("parameter", "cursor");
    }
}
