package org.productops.feedback;

import java.util.Optional;
import org.productops.common.error.FieldErrors;

/** Draws the fields of feedback for a form that is the product's own. */
public interface FeedbackScreen {

    /**
     * The fields, as HTML.
     *
     * @param draft what stands in them; empty for feedback that somebody hears now
     * @param errors what is wrong with that
     * @param prefix what the names of the fields begin with in the product's form
     * @param issueKey the key of the issue whose feedback it is; empty if it is not there yet
     */
    String html(Optional<FeedbackDraft> draft, FieldErrors errors, String prefix, String issueKey);
}
