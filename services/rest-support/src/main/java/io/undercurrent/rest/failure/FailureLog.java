package io.undercurrent.rest.failure;

import io.quarkus.vertx.utils.VertxOutputStream;
import io.undercurrent.rest.http.Anonymity;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The log of what failed: by the name of the resource method, never by address, and on anonymous paths without messages.
 * A client that goes away while its response is written is nobody's failure, and when that happened is not to be known.
 */
final class FailureLog {

    private static final Logger LOG = Logger.getLogger(FailureLog.class);
    private static final int DEEPEST_CAUSE = 10;

    private FailureLog() {}

    /**
     * Logs a failure.
     *
     * @param method the resource method, or null when the request did not get as far as one, or is past it
     */
    static void record(Throwable failure, Method method) {
        if (isDisconnection(failure)) {
            return;
        }
        if (method == null) {
            LOG.error("A request failed outside of its method", MessageFree.of(failure));
        } else {
            boolean anonymous = Anonymity.of(method).isPresent();
            LOG.errorf(
                    anonymous ? MessageFree.of(failure) : failure,
                    "%s.%s failed",
                    method.getDeclaringClass().getSimpleName(),
                    method.getName());
        }
    }

    /** Told by the place: a plain IOException of the stream that the response is written to. */
    private static boolean isDisconnection(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .map(Throwable::getStackTrace)
                .anyMatch(
                        stack -> stack.length > 0 && stack[0].getClassName().equals(VertxOutputStream.class.getName()));
    }
}
