package org.productops.feedback.web;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Template;
import org.productops.common.web.form.Below;
import org.productops.feedback.Importance;

/**
 * The place below the field of a form in which what was probably said before is told while somebody writes there; the web
 * resource {@code similar-hint} fills it, and puts the areas that it is probably about below the form's area.
 *
 * @param title what stands above it
 * @param beside the names of other fields of the form whose words count, with blanks between them
 * @param except the key of the issue that is meant itself; empty if there is none
 * @param delivery the key of the issue to which what was said before can be linked in place of saying it again
 * @param usualImportance what stands in the form as long as nobody said how important it is
 */
public record SimilarHint(
        Message title, String beside, String except, Optional<String> delivery, String usualImportance) {

    private static final Template<SimilarHint> TEMPLATE = new Template<>("feedback/similar/hint.vm", SimilarHint.class);

    public SimilarHint {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(beside, "beside");
        Objects.requireNonNull(except, "except");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(usualImportance, "usualImportance");
    }

    /** In a form that begins with the usual importance. */
    public SimilarHint(Message title, String beside, String except, Optional<String> delivery) {
        this(title, beside, except, delivery, Importance.USEFUL.name());
    }

    /** The hint where people of the team write. */
    public static SimilarHint of(String beside, String except) {
        return new SimilarHint(Message.of("productops.similar.hint.title"), beside, except, Optional.empty());
    }

    /** The same hint, where what was said before can be linked to an issue. */
    public SimilarHint forDelivery(String issueKey) {
        return new SimilarHint(title, beside, except, Optional.of(issueKey));
    }

    /** As it stands below a field. */
    public Below<SimilarHint> below() {
        return new Below<>(TEMPLATE, this);
    }
}
