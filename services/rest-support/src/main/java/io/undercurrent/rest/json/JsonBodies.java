package io.undercurrent.rest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.undercurrent.rest.problem.Problems;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;

/**
 * Makes every way in which a JSON body cannot be read a 400 that says where, in our own words: Jackson's would quote the
 * body and name classes. A body that is missing, or {@code null}, is refused too, so that no method has to expect it.
 */
@Provider
class JsonBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType())) {
            return context.proceed();
        }
        Object body = read(context);
        if (body == null) {
            throw Problems.badRequest("invalid-body", "A JSON body is needed.");
        }
        return body;
    }

    private static Object read(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (InvalidDefinitionException ours) {
            throw ours;
        } catch (JsonProcessingException unreadable) {
            throw JsonErrors.problem(unreadable);
        } catch (CharConversionException unreadable) {
            throw Problems.badRequest("malformed-body", "The body is not in UTF-8.");
        } catch (WebApplicationException wrapped) {
            throw wrapped.getCause() instanceof JsonProcessingException unreadable
                    ? JsonErrors.problem(unreadable)
                    : wrapped;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
