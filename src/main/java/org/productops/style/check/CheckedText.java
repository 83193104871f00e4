package org.productops.style.check;

import java.util.List;
import java.util.Objects;

/**
 * What was found in a text.
 *
 * @param name what it is called
 * @param findings in the order of the text
 * @param overruns the full names of rules that could not be checked to the end
 * @param whole whether all of it was checked
 */
public record CheckedText(String name, List<PlacedFinding> findings, List<String> overruns, boolean whole) {

    public CheckedText {
        Objects.requireNonNull(name, "name");
        findings = List.copyOf(findings);
        overruns = List.copyOf(overruns);
    }
}
