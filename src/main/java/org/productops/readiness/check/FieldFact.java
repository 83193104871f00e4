package org.productops.readiness.check;

import java.util.List;

/**
 * A field of an issue.
 *
 * @param name as people see it
 * @param filled whether the issue has a value in it
 * @param texts its values as people read them; empty if it has none
 */
public record FieldFact(String name, boolean filled, List<String> texts) {

    public FieldFact {
        texts = List.copyOf(texts);
    }
}
