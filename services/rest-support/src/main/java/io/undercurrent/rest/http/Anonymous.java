package io.undercurrent.rest.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the paths that a respondent uses without signing in. Whatever the method does, its responses are
 * {@code no-store} and set no cookie, its body is small, and a failure in it is logged without messages.
 *
 * <p>The annotation does not grant access; say {@code @PermitAll} beside it.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Anonymous {

    /** The largest request body in bytes; 64 KiB holds one person's ballots for some fifty reports. */
    long maxBytes() default 64 * 1024;
}
