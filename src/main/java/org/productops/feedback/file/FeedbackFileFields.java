package org.productops.feedback.file;

import java.util.List;
import org.productops.feedback.FeedbackFields;

/** The names of the fields of feedback in files. */
final class FeedbackFileFields {

    static final String PROJECT = "project";

    /** By which the file knows it: read twice, it is imported once. */
    static final String ID = "id";

    /** The id of what it is a duplicate of. */
    static final String ORIGINAL = "original";

    static final String SUMMARY = "summary";
    static final String TAGS = "tags";

    /** In the order of our own tables. */
    static final List<String> COLUMNS = List.of(
            PROJECT,
            ID,
            ORIGINAL,
            SUMMARY,
            FeedbackFields.QUOTE,
            FeedbackFields.KIND,
            FeedbackFields.SOURCE,
            FeedbackFields.CHANNEL,
            FeedbackFields.ORGANISATION,
            FeedbackFields.SAID_BY,
            FeedbackFields.SPEAKER,
            FeedbackFields.CONTACT,
            FeedbackFields.CONSENT,
            FeedbackFields.IMPORTANCE,
            FeedbackFields.LINK,
            FeedbackFields.HEARD_ON,
            TAGS);

    private FeedbackFileFields() {}
}
