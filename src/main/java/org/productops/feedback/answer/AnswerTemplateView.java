package org.productops.feedback.answer;

import java.util.Objects;
import org.productops.common.version.Versioned;
import org.productops.feedback.delivery.DeliveryProject;

/**
 * A project's template as somebody sees it.
 *
 * @param project the project
 * @param template what it has
 * @param usual what it has as long as nobody writes anything
 * @param editable whether the reader may change it
 */
public record AnswerTemplateView(DeliveryProject project, AnswerTemplate template, String usual, boolean editable)
        implements Versioned {

    public AnswerTemplateView {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(usual, "usual");
    }

    @Override
    public long version() {
        return template.version();
    }
}
