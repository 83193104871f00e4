package org.productops.style.rule;

import java.util.List;
import java.util.Objects;

/**
 * What can be done about a finding, as Vale has it.
 *
 * @param name what is done
 * @param parameters what it is done with; may be empty
 */
public record RuleAction(Name name, List<String> parameters) {

    /** What is done; the names in lower case are those of Vale's files. */
    public enum Name {
        /** Nothing that could be written instead is known. */
        NONE,
        /** Something else is written, one of the parameters; a substitution without any takes what it is to be. */
        REPLACE,
        /** It is left out. */
        REMOVE,
        /** It is changed, as the first parameter says: regex, trim, trim_left, trim_right, truncate, split. */
        EDIT,
        /** It is written in another way, which the first parameter names: simple. */
        CONVERT,
        /** Something has to be found out that only a program can; never run here. */
        SUGGEST
    }

    /** Nothing. */
    public static final RuleAction NONE = new RuleAction(Name.NONE, List.of());

    public RuleAction {
        Objects.requireNonNull(name, "name");
        parameters = List.copyOf(parameters);
    }
}
