package com.atlassian.jira;

import java.util.Collection;
import java.util.List;

/**
 * The kinds of values.
 *
 * @source facts: jira-facts §3 [C11] — seen in codescape/jira-scrum-poker
 */
public final class JiraDataTypes {
    public static final JiraDataType TEXT = new Named("String");
    public static final JiraDataType ISSUE = new Named("Issue");

    private JiraDataTypes() {}

    private record Named(String name) implements JiraDataType {
        @Override
        public Collection<String> asStrings() {
            return List.of(name);
        }

        @Override
        public boolean matches(JiraDataType other) {
            return other.asStrings().contains(name);
        }
    }
}
