package org.productops.release.progress.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.store.ao.StoredTexts;
import org.productops.release.Word;
import org.productops.release.progress.NotesText;
import org.productops.release.progress.NotesTextStore;

/** Edited release notes in the product's database. */
@JiraComponent
public final class AoNotesTextStore implements NotesTextStore {

    private static final String OF_RELEASE = "RELEASE_ID = ?";

    private final ActiveObjects ao;

    @Inject
    public AoNotesTextStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<NotesText> of(long releaseId) {
        return Arrays.stream(ao.find(NotesTextEntity.class, Query.select().where(OF_RELEASE, releaseId)))
                .findFirst()
                .map(row -> new NotesText(
                        releaseId,
                        StoredTexts.orEmpty(row.getNotesText()),
                        Optional.of(new Word(row.getUserKey(), row.getEditedAt().toInstant())),
                        row.getRowVersion()));
    }

    @Override
    public void put(NotesText notes) {
        Word edited = notes.edited().orElseThrow();
        deleteOf(notes.releaseId());
        ao.create(
                NotesTextEntity.class,
                Map.of(
                        "RELEASE_ID", notes.releaseId(),
                        "NOTES_TEXT", notes.text(),
                        "USER_KEY", edited.by(),
                        "EDITED_AT", Date.from(edited.at()),
                        "ROW_VERSION", notes.version()));
    }

    @Override
    public void deleteOf(long releaseId) {
        ao.deleteWithSQL(NotesTextEntity.class, OF_RELEASE, releaseId);
    }
}
