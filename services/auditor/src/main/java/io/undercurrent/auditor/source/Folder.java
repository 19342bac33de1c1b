package io.undercurrent.auditor.source;

import io.undercurrent.auditor.published.Participation;
import io.undercurrent.auditor.published.Release;
import io.undercurrent.auditor.published.ReleaseReader;
import io.undercurrent.auditor.published.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads published documents from a folder, in the order of their names: {@code release*.json} hold contents of releases,
 * {@code participation*.json} what survey-api says of participation.
 */
public final class Folder {

    private final Path folder;

    public Folder(Path folder) {
        this.folder = folder;
    }

    /** @throws Unreadable if there is no release, or something cannot be read */
    public Exhibits read() {
        var releases = new ArrayList<Release>();
        var participations = new ArrayList<Participation>();
        try (var listed = Files.list(folder)) {
            for (Path file : listed.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith("release") && name.endsWith(".json")) {
                    releases.add(ReleaseReader.release(Files.readAllBytes(file)));
                } else if (name.startsWith("participation") && name.endsWith(".json")) {
                    participations.add(ReleaseReader.participation(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new Unreadable(folder + " cannot be read: " + e.getMessage());
        }
        if (releases.isEmpty()) {
            throw new Unreadable(folder + " holds no release*.json");
        }
        return new Exhibits(releases, participations, List.of(), 0);
    }
}
