package org.productops.common.yaml;

import org.productops.common.error.Message;

/** Ends the reading of one document. */
final class YamlRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    YamlRefusal(Message text) {
        super(text.key(), null, false, false);
        this.text = text;
    }

    Message text() {
        return text;
    }
}
