package org.productops.common.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that a file describes, as it stands there.
 *
 * @param place where in the file, as people find it there, such as the number of the line
 * @param fields texts by the name of the field that they belong to, in the order of the file; a field that is missing says
 *     nothing, an empty text that there is to be nothing
 */
public record ImportRecord(String place, Map<String, String> fields) {

    public ImportRecord {
        Objects.requireNonNull(place, "place");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
