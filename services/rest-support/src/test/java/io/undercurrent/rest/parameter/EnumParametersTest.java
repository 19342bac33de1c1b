package io.undercurrent.rest.parameter;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.undercurrent.rest.testsupport.SampleResource.State;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnumParametersTest {

    @Test
    void optionalEnum_isRefusedAtTheStart() throws NoSuchMethodException {
        Type optional = Declaration.class.getDeclaredMethod("state").getGenericReturnType();

        assertThatIllegalStateException()
                .isThrownBy(() -> new EnumParameters().getConverter(Optional.class, optional, new Annotation[0]))
                .withMessage("Declare a parameter as State, which is null when it is absent, not as an Optional of it");
    }

    private interface Declaration {
        Optional<State> state();
    }
}
