package io.undercurrent.rest.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a resource method take a larger body than the usual 256 KiB. The method must stream it. The server's own
 * {@code quarkus.http.limits.max-body-size} holds besides.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LargeBody {

    /** The largest request body in bytes. */
    long maxBytes();
}
