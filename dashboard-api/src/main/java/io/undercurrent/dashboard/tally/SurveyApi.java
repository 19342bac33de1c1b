package io.undercurrent.dashboard.tally;

import io.undercurrent.contract.Bytes;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * survey-api over HTTP.
 *
 * <p>This is {@link HttpURLConnection} because its read timeout holds within a body, too: a connection that went dead
 * in the middle of a million ballots must end as one that was cut.
 */
@ApplicationScoped
class SurveyApi implements BallotSource {

    private static final String USER = "dashboard-api";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_SERVER_ERROR = 500;

    private final SurveyConfig config;
    private final Optional<String> authorization;

    SurveyApi(
            SurveyConfig config,
            @ConfigProperty(name = "undercurrent.service.password") Optional<String> servicePassword) {
        this.config = config;
        this.authorization = servicePassword
                .map(password -> USER + ":" + password)
                .map(credential -> credential.getBytes(StandardCharsets.UTF_8))
                .map(credential -> "Basic " + Base64.getEncoder().encodeToString(credential));
    }

    @Override
    public BallotStream open(UUID waveId, String report, Bytes after) throws IOException, TallyStopped {
        var connection =
                (HttpURLConnection) address(waveId, report, after).toURL().openConnection();
        connection.setConnectTimeout((int) config.connectTimeout().toMillis());
        connection.setReadTimeout((int) config.readTimeout().toMillis());
        // The credential is for this address alone.
        connection.setInstanceFollowRedirects(false);
        authorization.ifPresent(basic -> connection.setRequestProperty("Authorization", basic));
        connection.setRequestProperty("Accept", "application/x-ndjson");
        requireOk(connection.getResponseCode());
        return new BallotStream(connection.getInputStream(), after);
    }

    private URI address(UUID waveId, String report, Bytes after) {
        String query = "?report=" + URLEncoder.encode(report, StandardCharsets.UTF_8)
                + (after == null ? "" : "&after=" + after.encoded());
        return config.url().resolve("/api/v1/waves/" + waveId + "/sealed-ballots" + query);
    }

    private static void requireOk(int status) throws IOException, TallyStopped {
        if (status == TOO_MANY_REQUESTS || status >= FIRST_SERVER_ERROR) {
            throw new IOException("survey-api answered with status " + status);
        }
        switch (status) {
            case HttpURLConnection.HTTP_OK -> {}
            case HttpURLConnection.HTTP_UNAUTHORIZED, HttpURLConnection.HTTP_FORBIDDEN ->
                throw new TallyStopped("survey-api refused the sign-in of dashboard-api. Both need the same"
                        + " undercurrent.service.password.");
            case HttpURLConnection.HTTP_NOT_FOUND -> throw new TallyStopped("survey-api does not know this wave.");
            case HttpURLConnection.HTTP_CONFLICT -> throw new TallyStopped("The wave is not closed yet.");
            default -> throw new TallyStopped("survey-api answered with status " + status + ".");
        }
    }
}
