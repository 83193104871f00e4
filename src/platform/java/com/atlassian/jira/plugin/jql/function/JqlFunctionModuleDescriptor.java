package com.atlassian.jira.plugin.jql.function;

/**
 * The descriptor module of a function. Called by the functions' base class only.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/ScriptedFunctionAdapter.java — [C≤10] for Jira 8.13
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}
