package com.atlassian.jira.plugin.jql.function;

/**
 * The descriptor module of a function. Called by the functions' base class only.
 *
 * @source facts: jira-facts §3 [C11] — members [K]
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}
