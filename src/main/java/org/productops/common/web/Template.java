package org.productops.common.web;

import java.util.Objects;

/**
 * One of the plugin's templates and the record that it shows. A test holds what the template names against what the
 * record has, so each template has one constant of this type.
 *
 * @param path below {@code templates/}, such as {@code area/panel.vm}
 * @param model the record's type
 */
public record Template<M extends Record>(String path, Class<M> model) {

    public Template {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(model, "model");
    }
}
