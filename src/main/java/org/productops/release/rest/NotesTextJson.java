package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.release.progress.DrawnNotes;
import org.productops.release.progress.NotesText;

/**
 * The notes of a release.
 *
 * @param notes Markdown as somebody edited it; empty as long as nobody has
 * @param drawn Markdown drawn from what the issues say that the caller may see
 * @param missing the keys of those issues that say nothing
 * @param version counts the edits
 */
record NotesTextJson(
        @JsonProperty("notes") String notes,
        @JsonProperty("drawn") String drawn,
        @JsonProperty("missing") List<String> missing,
        @JsonProperty("version") long version) {

    static NotesTextJson of(NotesText notes, DrawnNotes drawn) {
        return new NotesTextJson(notes.text(), drawn.text(), drawn.missing(), notes.version());
    }
}
