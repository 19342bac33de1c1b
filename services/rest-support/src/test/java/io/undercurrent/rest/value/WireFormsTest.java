package io.undercurrent.rest.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireFormsTest {

    @Property
    void writtenValue_isReadBack(@ForAll int number, @ForAll long large, @ForAll boolean flag) {
        assertThat(roundTrip(Integer.class, number)).isEqualTo(number);
        assertThat(roundTrip(Long.class, large)).isEqualTo(large);
        assertThat(roundTrip(Boolean.class, flag)).isEqualTo(flag);
        UUID uuid = new UUID(large, ~large);
        assertThat(roundTrip(UUID.class, uuid)).isEqualTo(uuid);
    }

    @Property
    void anyOtherText_isRefusedAsAnIllegalArgument(@ForAll String text) {
        for (Class<?> type :
                List.of(UUID.class, int.class, double.class, boolean.class, LocalDate.class, Instant.class)) {
            try {
                WireForms.of(type).orElseThrow().parse().apply(text);
            } catch (IllegalArgumentException | java.time.DateTimeException expected) {
                assertThat(expected).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+5", "5 ", "٣", "0x5", "5.0", "1e3", "--5"})
    void looseNumber_isRefused(String text) {
        assertThatThrownBy(() -> WireForms.of(int.class).orElseThrow().parse().apply(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {List.class, String[].class})
    void expectation_ofLists(Class<?> type) {
        assertThat(WireForms.expectation(type)).isEqualTo("must be a list");
    }

    @ParameterizedTest
    @ValueSource(classes = {Map.class, WireForm.class})
    void expectation_ofObjects(Class<?> type) {
        assertThat(WireForms.expectation(type)).isEqualTo("must be an object with the documented fields");
    }

    private static <T> T roundTrip(Class<T> type, T value) {
        WireForm<T> form = WireForms.of(type).orElseThrow();
        return form.parse().apply(form.write().apply(value));
    }
}
