package org.productops.release.progress.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for the notes of each release that somebody edited. */
@Preload
@Table("RELEASE_NOTES")
public interface NotesTextEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("RELEASE_ID")
    long getReleaseId();

    @Mutator("RELEASE_ID")
    void setReleaseId(long releaseId);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("NOTES_TEXT")
    String getNotesText();

    @Mutator("NOTES_TEXT")
    void setNotesText(String notesText);

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Accessor("EDITED_AT")
    Date getEditedAt();

    @Mutator("EDITED_AT")
    void setEditedAt(Date editedAt);

    @NotNull
    @Accessor("ROW_VERSION")
    long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(long rowVersion);
}
