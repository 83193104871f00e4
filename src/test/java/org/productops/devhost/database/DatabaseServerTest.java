package org.productops.devhost.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseServerTest {

    /** A record as the host keeps them. */
    record Note(String id, List<String> words, Instant written) {}

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aSecondStartFindsWhatTheFirstWroteInEachDatabase(DatabaseKind kind) {
        Note note = new Note("one", List.of("Gr\u00fc\u00dfe", "'\"; DROP"), Instant.parse("2026-01-02T03:04:05Z"));
        try (DatabaseServer server = DatabaseServer.in(directory, kind);
                Database jira = server.open("jira")) {
            Documents documents = new Documents(jira);
            notes(documents).put(new Note("one", List.of(), Instant.EPOCH));
            notes(documents).put(note);
            notes(documents).put(new Note("two", List.of(), Instant.EPOCH));
            notes(documents).remove("two");
            assertThat(new Sequence(documents, "issue").next()).isEqualTo(10000);
        }
        try (DatabaseServer server = DatabaseServer.in(directory, kind);
                Database jira = server.open("jira");
                Database confluence = server.open("confluence")) {
            assertThat(notes(new Documents(jira)).all()).containsExactly(note);
            assertThat(new Sequence(new Documents(jira), "issue").next()).isEqualTo(10001);
            assertThat(notes(new Documents(confluence)).all()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void whateverWasSaidToBeWrittenIsThereAfterTheHostWasKilled(DatabaseKind kind) throws Exception {
        for (int round = 0; round < 3; round++) {
            long last = killAfter(kind, 40);

            try (DatabaseServer server = DatabaseServer.in(directory, kind);
                    Database jira = server.open("jira")) {
                assertThat(new Sequence(new Documents(jira), "number").next()).isGreaterThan(last);
            }
        }
    }

    /** Lets another JVM write, kills it, and tells the last number that it said. */
    private long killAfter(DatabaseKind kind, int writes) throws Exception {
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        directory.toString(),
                        kind.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        int said = 0;
        try (BufferedReader lines = host.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("written ")) {
                    last = Long.parseLong(line.substring("written ".length()));
                    said++;
                }
                if (said == writes) {
                    // Not of the process: that would close what it has still said.
                    host.toHandle().destroyForcibly();
                }
            }
        }
        host.waitFor();
        assertThat(said).isGreaterThanOrEqualTo(writes);
        return last;
    }

    private static DocumentCollection<Note> notes(Documents documents) {
        return new DocumentCollection<>(documents, "note", Note.class, Note::id);
    }
}
