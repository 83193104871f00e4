package org.productops.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A run of the smoke test, started as administrators start it: from its source, without anything of this project.
 *
 * @param exit the exit code
 * @param lines what it printed
 */
record SmokeRun(int exit, List<String> lines) {
    private static final Path SOURCE = Path.of("src", "smoke", "java", "SmokeTest.java");

    /**
     * Runs it as the administrator and waits until it ends.
     *
     * @param session the Cookie header of a browser; empty if there is none
     * @param done does what it asks a person to do
     */
    static SmokeRun of(URI address, String session, Runnable done, String product, String... options) {
        String token = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        List<String> arguments = Stream.concat(Stream.of(product, address.toString()), Stream.of(options))
                .toList();
        return of(Map.of("SMOKE_TOKEN", token, "SMOKE_SESSION", session), done, arguments);
    }

    static SmokeRun of(Map<String, String> environment, Runnable done, List<String> arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // It compiles itself and ends: thorough optimization would only take time.
        List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", SOURCE.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        List<String> lines = new ArrayList<>();
        try {
            Process process = builder.start();
            try (BufferedReader output = new BufferedReader(
                            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                    BufferedWriter input = new BufferedWriter(
                            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    lines.add(line);
                    if (line.contains("press Enter")) {
                        done.run();
                        input.newLine();
                        input.flush();
                    }
                }
            }
            return new SmokeRun(process.waitFor(), lines);
        } catch (IOException e) {
            throw new IllegalStateException(String.join("\n", lines), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return String.join("\n", lines);
    }

    /** The names of the steps that ended so. */
    List<String> steps(String outcome) {
        return StreamSupport.stream(summary().path("steps").spliterator(), false)
                .filter(step -> step.path("outcome").asText().equals(outcome))
                .map(step -> step.path("step").asText())
                .toList();
    }

    /** The last line. */
    JsonNode summary() {
        try {
            return new JsonMapper().readTree(lines.get(lines.size() - 1));
        } catch (JsonProcessingException e) {
            throw new AssertionError(text(), e);
        }
    }
}
