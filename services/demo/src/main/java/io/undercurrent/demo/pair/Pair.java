package io.undercurrent.demo.pair;

import io.undercurrent.postgres.Database;
import io.undercurrent.postgres.DatabaseName;

/** survey-api and dashboard-api as two processes that know each other, on their databases. */
public final class Pair implements AutoCloseable {

    private final Databases databases;
    private final SignIn signIn;
    private final ServiceProcess survey;
    private final ServiceProcess dashboard;

    private Pair(Databases databases, SignIn signIn, ServiceProcess survey, ServiceProcess dashboard) {
        this.databases = databases;
        this.signIn = signIn;
        this.survey = survey;
        this.dashboard = dashboard;
    }

    /**
     * An empty pair, not started yet, of which nothing is left when the resources are closed.
     *
     * @param resources take the services, the databases and a temporary folder
     */
    public static Pair temporary(Ports ports, Resources resources) {
        var workplace = resources.open(Workplace::temporary);
        var databases = resources.open(Databases::temporary);
        return of(new Wiring(ports, databases, workplace, SignIn.random()), resources);
    }

    /**
     * A pair, not started yet, that keeps its data in a folder, or in databases that the environment gives.
     *
     * @param resources take the services and the databases
     */
    public static Pair persistent(Workplace workplace, Ports ports, Resources resources) {
        var databases = resources.open(() -> Databases.persistent(workplace.database(), System.getenv()));
        return of(new Wiring(ports, databases, workplace, workplace.administrator()), resources);
    }

    private static Pair of(Wiring wiring, Resources resources) {
        var installation = Installation.find();
        var survey = new ServiceProcess(wiring.surveyApi(installation), wiring.workplace());
        var dashboard = new ServiceProcess(wiring.dashboardApi(installation), wiring.workplace());
        return resources.open(() -> new Pair(wiring.databases(), wiring.signIn(), survey, dashboard));
    }

    /**
     * Starts both services and waits until they are ready.
     *
     * @throws LaunchException if one of them fails; then neither runs any more
     */
    public void start() {
        try {
            survey.start();
            dashboard.start();
            survey.awaitReady();
            dashboard.awaitReady();
        } catch (LaunchException e) {
            close();
            throw e;
        }
    }

    public ServiceProcess survey() {
        return survey;
    }

    public ServiceProcess dashboard() {
        return dashboard;
    }

    /** The administrator that each service makes when it starts on an empty database. */
    public SignIn signIn() {
        return signIn;
    }

    /** How the owner of this database connects. */
    public Database database(DatabaseName name) {
        return databases.get(name);
    }

    /** Whether an embedded cluster runs under the pair. */
    public boolean hasEmbeddedDatabase() {
        return databases.areEmbedded();
    }

    /** Waits until one of the services ends, for whatever reason, and says how it did, for people. */
    public String awaitEnd() {
        return survey.onExit()
                .applyToEither(dashboard.onExit(), ServiceProcess::lastWords)
                .join();
    }

    /** Stops both services; the resources stop the rest. */
    @Override
    public void close() {
        dashboard.close();
        survey.close();
    }
}
