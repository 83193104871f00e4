package org.productops.common.web.form;

import java.util.Objects;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/**
 * What stands below a field besides what belongs to every field, such as the place that a script of the form fills.
 *
 * @param template draws it
 * @param model what it shows
 */
public record Below<M extends Record>(Template<M> template, M model) {

    public Below {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(model, "model");
    }

    String html(Templates templates) {
        return templates.render(template, model);
    }
}
