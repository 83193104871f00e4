package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Errors of a form: some at fields, some of the whole.
 *
 * @source https://docs.atlassian.com/DAC/javadoc/jira/7.1.0-m01/reference/com/atlassian/jira/util/ErrorCollection.html — [D]
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    Map<String, String> getErrors();

    Collection<String> getErrorMessages();

    boolean hasAnyErrors();
}
