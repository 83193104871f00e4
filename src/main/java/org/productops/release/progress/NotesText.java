package org.productops.release.progress;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.version.Versioned;
import org.productops.release.Word;

/**
 * The release notes of a release as somebody edited them.
 *
 * @param releaseId the release
 * @param text Markdown
 * @param edited by whom and when; empty as long as nobody has
 * @param version counts the edits; 0 as long as there are none
 */
public record NotesText(long releaseId, String text, Optional<Word> edited, long version) implements Versioned {

    public NotesText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(edited, "edited");
    }

    /** Nobody has edited any. */
    static NotesText none(long releaseId) {
        return new NotesText(releaseId, "", Optional.empty(), 0);
    }
}
