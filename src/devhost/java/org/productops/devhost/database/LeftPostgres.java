package org.productops.devhost.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived the host that had started it, because the host was killed. Two servers never share a directory. */
final class LeftPostgres {
    private static final Logger LOG = LoggerFactory.getLogger(LeftPostgres.class);

    /** PostgreSQL's own note of the server that uses the directory; the process id is its first line. */
    private static final String NOTE = "postmaster.pid";

    private static final int SECONDS = 30;

    private LeftPostgres() {}

    /** Stops the server that uses the directory, if there is one. Only for whoever has the directory to themselves. */
    static void stop(Path directory) {
        process(directory).ifPresent(process -> {
            LOG.warn("Stopping the PostgreSQL server {} that another start left behind", process.pid());
            process.destroy();
            try {
                process.onExit().get(SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                throw new IllegalStateException(
                        "The PostgreSQL server " + process.pid() + " uses " + directory + " and does not stop", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while a PostgreSQL server stops", e);
            }
        });
    }

    private static Optional<ProcessHandle> process(Path directory) {
        Path note = directory.resolve(NOTE);
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(note);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(each -> isServer(each, directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The system may have given the number to another process since. */
    private static boolean isServer(ProcessHandle process, Path directory) {
        boolean ofDirectory = process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(directory.toString()))
                .orElse(true);
        return ofDirectory
                && process.info()
                        .command()
                        .filter(command -> command.matches(".*postgres(\\.exe)?"))
                        .isPresent();
    }
}
