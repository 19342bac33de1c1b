package io.undercurrent.demo.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    private final List<String> closings = new ArrayList<>();

    @Test
    void closing_goesBackwards_once_andPastFailures() {
        var resources = new Resources();
        resources.<AutoCloseable>open(() -> () -> closings.add("database"));
        resources.<AutoCloseable>open(() -> () -> {
            throw new IllegalStateException("stuck");
        });
        resources.<AutoCloseable>open(() -> () -> closings.add("service"));

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(resources::close)
                .withMessage("Stopping failed: stuck");
        resources.close();

        assertThat(closings).containsExactly("service", "database");
    }

    @Test
    void opening_afterTheClosing() {
        var resources = new Resources();
        resources.close();

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> resources.<AutoCloseable>open(() -> () -> closings.add("late")));
        assertThat(closings).isEmpty();
    }
}
