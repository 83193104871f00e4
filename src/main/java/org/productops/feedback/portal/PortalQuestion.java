package org.productops.feedback.portal;

import java.util.Objects;

/**
 * What a portal asks for.
 *
 * @param field what is asked for
 * @param mandatory whether nobody gets on without it
 * @param label what it is called there; empty for what it is usually called
 * @param help what to know before filling it in; may be empty
 */
public record PortalQuestion(PortalField field, boolean mandatory, String label, String help) {

    public PortalQuestion {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
    }
}
