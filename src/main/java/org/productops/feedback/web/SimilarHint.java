package org.productops.feedback.web;

import java.util.Objects;
import org.productops.common.error.Message;
import org.productops.common.web.Template;

/**
 * The place in or beside a form in which what was probably said before is told while somebody writes; the web resource {@code
 * similar-hint} fills it.
 *
 * @param title what stands above it
 * @param fields the names of the fields whose words are looked for, with blanks between them
 * @param except the key of the issue that is meant itself; empty if there is none
 */
public record SimilarHint(Message title, String fields, String except) {

    /** Draws it. */
    public static final Template<SimilarHint> TEMPLATE = new Template<>("feedback/similar/hint.vm", SimilarHint.class);

    public SimilarHint {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(except, "except");
    }
}
