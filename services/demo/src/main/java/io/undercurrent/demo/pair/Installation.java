package io.undercurrent.demo.pair;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of the project that this program was built in, and the packaged services in it.
 *
 * @param home the folder that holds {@code survey-api} and {@code dashboard-api}
 */
public record Installation(Path home) {

    /**
     * Finds it upwards from where this class was loaded from, be that a jar or a folder of classes.
     *
     * @throws LaunchException if there is none
     */
    public static Installation find() {
        Path code = ownCode();
        for (Path folder = code; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("survey-api")) && Files.isDirectory(folder.resolve("dashboard-api"))) {
                return new Installation(folder);
            }
        }
        throw new LaunchException("survey-api and dashboard-api are in no folder above " + code);
    }

    /** Where a service is, once it has been packaged. */
    Path packaged(String service) {
        return home.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private static Path ownCode() {
        var source = Installation.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new LaunchException("It cannot be told where this program is: " + source.getLocation(), e);
        }
    }
}
