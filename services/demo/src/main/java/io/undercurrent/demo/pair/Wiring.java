package io.undercurrent.demo.pair;

import io.undercurrent.postgres.DatabaseName;
import java.util.HashMap;
import java.util.Map;

/**
 * What each service is told about its databases, the other service and its secrets, as environment variables of
 * Quarkus: {@code quarkus.datasource.jdbc.url} is {@code QUARKUS_DATASOURCE_JDBC_URL}.
 */
record Wiring(Ports ports, Databases databases, Workplace workplace, SignIn signIn) {

    ServiceSettings surveyApi(Installation installation) {
        var environment = common("survey-api");
        environment.putAll(datasource("", DatabaseName.ROSTER));
        environment.putAll(datasource("BALLOTS_", DatabaseName.BALLOTS));
        environment.put("UNDERCURRENT_DASHBOARD_URL", url(ports.dashboard()));
        putUnlessGiven(environment, "UNDERCURRENT_SURVEY_PUBLIC_URL", url(ports.survey()));
        putUnlessGiven(environment, "UNDERCURRENT_DASHBOARD_PUBLIC_URL", url(ports.dashboard()));
        return new ServiceSettings("survey-api", installation.packaged("survey-api"), ports.survey(), environment);
    }

    ServiceSettings dashboardApi(Installation installation) {
        var environment = common("dashboard-api");
        environment.putAll(datasource("", DatabaseName.DASHBOARD));
        environment.put("UNDERCURRENT_SURVEY_URL", url(ports.survey()));
        return new ServiceSettings(
                "dashboard-api", installation.packaged("dashboard-api"), ports.dashboard(), environment);
    }

    private Map<String, String> common(String service) {
        var environment = new HashMap<String, String>();
        environment.put("UNDERCURRENT_SERVICE_PASSWORD", workplace.secret("service-password"));
        environment.put("UNDERCURRENT_BOOTSTRAP_PASSWORD", signIn.password());
        environment.put(
                "UNDERCURRENT_MASTER_KEY_FILE", workplace.masterKey(service).toString());
        return environment;
    }

    private Map<String, String> datasource(String name, DatabaseName database) {
        var connection = databases.get(database);
        String prefix = "QUARKUS_DATASOURCE_" + name;
        return Map.of(
                prefix + "JDBC_URL", connection.jdbcUrl(),
                prefix + "USERNAME", connection.user(),
                prefix + "PASSWORD", connection.password(),
                // Everything starts at the same time, and on a small machine the first connection takes its time.
                prefix + "JDBC_ACQUISITION_TIMEOUT", "60S");
    }

    /** Whoever puts the pair behind a proxy knows its public address. */
    private static void putUnlessGiven(Map<String, String> environment, String variable, String value) {
        environment.put(variable, System.getenv().getOrDefault(variable, value));
    }

    private static String url(int port) {
        return "http://localhost:" + port;
    }
}
