package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.release.progress.DrawnNotes;
import org.productops.release.progress.NotesView;

/**
 * The notes of a release.
 *
 * @param notes Markdown as somebody edited it; empty as long as nobody has. What names issues is for those who may see these
 * @param leftOut how many items and paragraphs the caller does not get for that; they stay where they are when notes are kept
 * @param drawn Markdown drawn from what the issues say that the caller may see
 * @param missing the keys of those issues that say nothing
 * @param version counts the edits
 */
record NotesTextJson(
        @JsonProperty("notes") String notes,
        @JsonProperty("leftOut") int leftOut,
        @JsonProperty("drawn") String drawn,
        @JsonProperty("missing") List<String> missing,
        @JsonProperty("version") long version) {

    static NotesTextJson of(NotesView notes, DrawnNotes drawn) {
        return new NotesTextJson(
                notes.text(),
                notes.leftOut(),
                drawn.text(),
                drawn.missing().stream().map(line -> line.issue().key()).toList(),
                notes.version());
    }
}
