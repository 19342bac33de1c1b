package io.undercurrent.rest.http;

import java.lang.reflect.Method;
import java.util.Optional;

/** Which resource methods serve respondents who have not signed in. */
public final class Anonymity {

    private Anonymity() {}

    /** The mark on the method, or else the one on its class. */
    public static Optional<Anonymous> of(Method method) {
        return Optional.ofNullable(method.getAnnotation(Anonymous.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Anonymous.class)));
    }
}
