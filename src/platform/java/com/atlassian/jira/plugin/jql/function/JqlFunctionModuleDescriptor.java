package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;

/**
 * The descriptor module of a function. Called by the functions' base class only.
 *
 * @source facts: jira-facts §3 [C11] — members [K]
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();

    I18nHelper getI18nBean();
}
