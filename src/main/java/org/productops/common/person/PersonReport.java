package org.productops.common.person;

import java.util.List;

/**
 * What one topic keeps of people.
 *
 * @param topic which it is, such as {@code feedback}
 * @param traces all of it
 */
public record PersonReport(String topic, List<PersonTrace> traces) {

    public PersonReport {
        traces = List.copyOf(traces);
    }
}
