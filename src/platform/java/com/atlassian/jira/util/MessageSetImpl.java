package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The usual set of messages.
 *
 * @source facts: jira-facts §3 [C11] — seen in codescape/jira-scrum-poker
 */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }
}
