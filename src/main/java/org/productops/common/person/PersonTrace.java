package org.productops.common.person;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is kept of a person in one place.
 *
 * @param issueId the issue to which it belongs; 0 if there is none
 * @param fields what is kept, by the names of the fields
 * @param stays whether it is not erased, because something else needs it; somebody must change it there
 */
public record PersonTrace(long issueId, Map<String, String> fields, boolean stays) {

    /** What is erased. */
    public PersonTrace(long issueId, Map<String, String> fields) {
        this(issueId, fields, false);
    }

    public PersonTrace {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
