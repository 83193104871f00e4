package org.productops.feedback.person;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is kept of a person in one place.
 *
 * @param issueId the issue to which it belongs; 0 if there is none
 * @param fields what is kept, by the names of the fields
 */
public record PersonTrace(long issueId, Map<String, String> fields) {

    public PersonTrace {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
