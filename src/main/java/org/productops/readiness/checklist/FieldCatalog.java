package org.productops.readiness.checklist;

import java.util.List;
import java.util.Optional;

/** The fields of issues that a check can look at. */
public interface FieldCatalog {

    /**
     * A field.
     *
     * @param id the product's id of it
     * @param name as people see it, in the language of the user who makes the request
     */
    record Choice(String id, String name) {}

    /** The name of the field; empty if there is no such field, or none that a check can look at. */
    Optional<String> nameOf(String fieldId);

    /** All such fields by name. */
    List<Choice> all();
}
