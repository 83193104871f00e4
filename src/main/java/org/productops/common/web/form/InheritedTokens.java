package org.productops.common.web.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * Who stands in a field of the kind {@link FieldKind#HOLDERS} without being named there. They are shown, and not sent.
 *
 * @param from says where they are named
 * @param tokens who they are
 * @param unless the field of the kind {@link FieldKind#CHECK} that says, if it is checked, that they do not
 * @param besides whether they stay where somebody is named in the field; else whoever is named takes their place
 */
public record InheritedTokens(Message from, List<Token> tokens, Optional<String> unless, boolean besides) {

    public InheritedTokens {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(unless, "unless");
        tokens = List.copyOf(tokens);
    }
}
