package io.undercurrent.demo;

import io.undercurrent.demo.pair.Ports;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the services are to listen. */
final class PortOptions {

    @Option(
            names = "--survey-port",
            paramLabel = "PORT",
            description = "Where survey-api listens on the loopback interface (8080).")
    private Optional<Integer> survey = Optional.empty();

    @Option(
            names = "--dashboard-port",
            paramLabel = "PORT",
            description = "Where dashboard-api listens on the loopback interface (8081).")
    private Optional<Integer> dashboard = Optional.empty();

    /**
     * The ports given, and the usual ones where none are.
     *
     * @throws io.undercurrent.demo.pair.LaunchException if one is taken
     */
    Ports required() {
        var ports = given();
        ports.requireFree();
        return ports;
    }

    /** The same, but free ones in place of usual ones that are taken. */
    Ports preferred() {
        boolean moveAside = survey.isEmpty() && dashboard.isEmpty() && !Ports.USUAL.areFree();
        return moveAside ? Ports.free() : required();
    }

    private Ports given() {
        return new Ports(survey.orElse(Ports.USUAL.survey()), dashboard.orElse(Ports.USUAL.dashboard()));
    }
}
