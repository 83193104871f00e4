package org.productops.bench.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.productops.devhost.Main;
import org.productops.it.HttpApi;

/** A node of the cluster: a development host in a process of its own, with the packaged plugin. */
final class Node {

    private static final String READY = "Ready at ";
    private static final Path TARGET = Path.of("target");

    private final int port;
    private final Process process;
    private final CountDownLatch ready = new CountDownLatch(1);

    private Node(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /**
     * Starts a node, and waits until it serves.
     *
     * @param databasePort of the PostgreSQL that nodes share
     * @param port its own
     * @param home where it keeps its files
     */
    static Node start(int databasePort, int port, Path home) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-cp",
                        built("-platform.jar") + ":target/test-classes:"
                                + Files.readString(TARGET.resolve("devhost.classpath"))
                                        .strip(),
                        Main.class.getName(),
                        "--node-on",
                        String.valueOf(databasePort),
                        "--port-jira",
                        String.valueOf(port),
                        "--data",
                        home.toString(),
                        "--plugin",
                        built("[0-9].jar"))
                .redirectErrorStream(true)
                .start();
        Node node = new Node(port, process);
        Thread reader = new Thread(node::read, "node-" + port);
        reader.setDaemon(true);
        reader.start();
        if (!node.ready.await(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The node at " + port + " does not start; see " + node.log());
        }
        return node;
    }

    /** What {@code mvn package} has made. */
    private static String built(String end) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.map(Path::toString)
                    .filter(file -> file.matches("target/product-ops-plugin-.*" + end))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("The plugin is not built: mvn -q package -DskipTests"));
        }
    }

    private Path log() {
        return TARGET.resolve("intake-node-" + port + ".log");
    }

    private void read() {
        try (BufferedReader lines = process.inputReader();
                var into = Files.newBufferedWriter(log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                into.write(line + "\n");
                into.flush();
                if (line.startsWith(READY)) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** The address of its Jira. */
    URI jira() {
        return URI.create("http://localhost:" + port + "/jira");
    }

    /** Calls it as the administrator. */
    HttpApi admin() {
        return HttpApi.anonymous(jira()).as("admin");
    }

    long process() {
        return process.pid();
    }

    /** Whether it runs. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it; it learns nothing of that. */
    void kill() {
        process.destroyForcibly();
    }

    /** Its exit code, once it is gone. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }
}
