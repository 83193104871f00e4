package org.productops.common.person;

import java.util.List;

/**
 * What one topic keeps of people.
 *
 * @param topic which it is, such as {@code feedback}
 * @param traces what is certainly about them
 * @param mentions what only names them in what it says, such as a sentence of somebody else
 */
public record PersonReport(String topic, List<PersonTrace> traces, List<PersonTrace> mentions) {

    /** What is kept in places that are certainly about them. */
    public PersonReport(String topic, List<PersonTrace> traces) {
        this(topic, traces, List.of());
    }

    public PersonReport {
        traces = List.copyOf(traces);
        mentions = List.copyOf(mentions);
    }
}
