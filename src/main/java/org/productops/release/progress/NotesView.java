package org.productops.release.progress;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.version.Versioned;
import org.productops.release.Word;

/**
 * The release notes that somebody edited, as one reader gets them.
 *
 * @param text Markdown, without what names issues that the reader may not see
 * @param edited by whom and when; empty as long as nobody has
 * @param leftOut how many items and paragraphs name such issues
 * @param version counts the edits; 0 as long as there are none
 */
public record NotesView(String text, Optional<Word> edited, int leftOut, long version) implements Versioned {

    public NotesView {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(edited, "edited");
    }
}
