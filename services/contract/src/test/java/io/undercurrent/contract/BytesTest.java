package io.undercurrent.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Property
    void wireFormAndHexLoseNothing(@ForAll byte[] value) {
        var bytes = Bytes.of(value);

        assertThat(bytes.encoded()).matches("[A-Za-z0-9_-]*");
        assertThat(Bytes.fromString(bytes.encoded())).isEqualTo(bytes).hasSameHashCodeAs(bytes);
        assertThat(Bytes.fromHex(bytes.hex())).isEqualTo(bytes);
        assertThat(bytes.toArray()).isEqualTo(value);
    }

    @Property
    void orderIsThatOfUnsignedBytes(@ForAll byte[] left, @ForAll byte[] right) {
        int expected = Bytes.of(left).hex().compareTo(Bytes.of(right).hex());

        assertThat(Integer.signum(Bytes.of(left).compareTo(Bytes.of(right)))).isEqualTo(Integer.signum(expected));
    }

    @Test
    void highByte_comesAfterLowByte() {
        assertThat(Bytes.of(new byte[] {(byte) 0x80})).isGreaterThan(Bytes.of(new byte[] {0x7f}));
    }

    @Property
    void toString_tellsOnlyTheLength(@ForAll byte[] value) {
        assertThat(Bytes.of(value)).hasToString("Bytes[" + value.length + "]");
    }

    @Test
    void changingTheArrays_changesNothing() {
        byte[] given = {1, 2, 3};
        var bytes = Bytes.of(given);

        Arrays.fill(given, (byte) 9);
        Arrays.fill(bytes.toArray(), (byte) 9);

        assertThat(bytes.toArray()).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret!", "a+/b", "AAA=", "A", "AB", " AAAA"})
    void textThatIsNotTheWireForm_isRefusedWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bytes.fromString(text))
                .withMessage("is not base64url without padding")
                .withNoCause();
    }

    @Test
    void json_isABareString() throws Exception {
        var bytes = Bytes.of("Zoë".getBytes(StandardCharsets.UTF_8));

        assertThat(mapper.writeValueAsString(bytes)).isEqualTo("\"Wm_Dqw\"");
        assertThat(mapper.readValue("\"Wm_Dqw\"", Bytes.class)).isEqualTo(bytes);
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue("\"not it\"", Bytes.class))
                .withMessageContaining("is not base64url without padding");
    }
}
