package io.undercurrent.respondent.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.contract.Bytes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The protocol in JavaScript, in a Node process: {@code src/test/node}, on the libraries of the respondent's page. */
public final class NodePeer implements AutoCloseable {

    private static final Path FOLDER = Path.of("src", "test", "node").toAbsolutePath();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Process process;
    private final Writer requests;
    private final BufferedReader answers;

    private NodePeer(Process process) {
        this.process = process;
        this.requests = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts Node, after {@code npm ci} where the installed packages are older than the lock file. */
    public static NodePeer start() throws IOException, InterruptedException {
        if (stale()) {
            int exit = run(List.of("npm", "ci", "--no-audit", "--no-fund")).waitFor();
            if (exit != 0) {
                throw new AssertionError("npm ci failed with " + exit + " in " + FOLDER + "; it said why above");
            }
        }
        return new NodePeer(run(List.of("node", "interop.js")));
    }

    /** Asks for one operation. Bytes travel as base64url. */
    public JsonNode call(String operation, Map<String, ?> arguments) {
        var request = arguments.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, NodePeer::wire));
        request.put("operation", operation);
        try {
            requests.write(MAPPER.writeValueAsString(request) + "\n");
            requests.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new AssertionError("Node ended; it said why above");
            }
            return MAPPER.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static String wire(Map.Entry<String, ?> argument) {
        return argument.getValue() instanceof Bytes bytes
                ? bytes.encoded()
                : argument.getValue().toString();
    }

    private static boolean stale() throws IOException {
        var installed = FOLDER.resolve("node_modules").resolve(".package-lock.json");
        var locked = FOLDER.resolve("package-lock.json");
        return !Files.exists(installed)
                || Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(locked)) < 0;
    }

    private static Process run(List<String> command) {
        var builder = new ProcessBuilder(command).directory(FOLDER.toFile());
        try {
            return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        } catch (IOException e) {
            throw new AssertionError(
                    command.get(0) + " could not be started: this test needs Node.js 20 or newer, as the README says",
                    e);
        }
    }
}
