package org.productops.style.rule;

import java.util.List;

/**
 * What a check of a text has found.
 *
 * @param findings in the order of the text
 * @param overruns the rules that could not be checked to the end
 * @param whole whether all of the text was checked; of a very long one only the beginning is, and of one with very many findings
 *     only those are told that there is room for
 */
public record CheckResult(List<Finding> findings, List<RuleOverrun> overruns, boolean whole) {

    public CheckResult {
        findings = List.copyOf(findings);
        overruns = List.copyOf(overruns);
    }
}
