package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Errors of a form: some at fields, some of the whole.
 *
 * @source facts: jira-facts §1 [C≤10] — used in several public plugins
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    Map<String, String> getErrors();

    Collection<String> getErrorMessages();

    boolean hasAnyErrors();
}
