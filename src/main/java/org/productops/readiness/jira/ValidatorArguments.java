package org.productops.readiness.jira;

import java.util.Map;
import java.util.OptionalLong;

/** What a workflow keeps of our validator. It is stored for years: names are never changed. */
final class ValidatorArguments {

    /** The id of the checklist, as text; empty if none was chosen. */
    static final String CHECKLIST = "checklistId";

    /** Under this name Jira keeps a validator's class. */
    private static final String CLASS = "class.name";

    private ValidatorArguments() {}

    /** Whether a validator with these arguments is ours. */
    static boolean areOurs(Map<?, ?> arguments) {
        return ChecklistValidator.class.getName().equals(arguments.get(CLASS));
    }

    /** The id of the checklist; empty if it is missing or no number. */
    static OptionalLong checklistId(Map<?, ?> arguments) {
        return arguments.get(CHECKLIST) instanceof String text && text.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }
}
