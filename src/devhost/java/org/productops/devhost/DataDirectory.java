package org.productops.devhost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a host keeps its data; one host at a time. */
final class DataDirectory implements AutoCloseable {
    private static final String LOCK = "host.lock";
    private static final String EMPTY = "without-story";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the directory, and makes it when it is not there.
     *
     * @throws HostStartException if another host has it, or nothing can be written there
     */
    static DataDirectory open(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw new HostStartException(
                        "Another host uses " + path + ". Stop it, or choose another place with --data.");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new HostStartException("Cannot keep data in " + path + ": " + e);
        }
    }

    /** The lock lasts as long as the channel. */
    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** A directory in it, which is made when it is not there. */
    Path directory(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the data here has the demo story; data that is new gets it as wanted, and that is kept.
     *
     * @throws HostStartException if the data has the story and none is wanted
     */
    boolean decideOnStory(boolean wanted) {
        Path empty = path.resolve(EMPTY);
        if (Files.exists(empty)) {
            return false;
        }
        if (wanted) {
            return true;
        }
        if (!inside().isEmpty()) {
            throw new HostStartException("The data in " + path
                    + " has the demo story. Add --fresh to throw it away, or choose another place with --data.");
        }
        try {
            Files.createFile(empty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }

    /** Throws all data away. */
    void clear() {
        try {
            for (Path file : inside()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is kept here, deepest first. */
    private List<Path> inside() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> !file.equals(path) && !file.endsWith(LOCK))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
