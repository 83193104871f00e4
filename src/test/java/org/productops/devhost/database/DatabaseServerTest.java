package org.productops.devhost.database;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static DocumentCollection<Note> notes(Documents documents) {
        return new DocumentCollection<>(documents, "note", Note.class, Note::id);
    }
}
