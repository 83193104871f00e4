package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;

/**
 * What functions of the query language share.
 *
 * @source facts: jira-facts §3 [C11] — seen in codescape/jira-scrum-poker
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor descriptor;

    @Override
    public void init(JqlFunctionModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public String getFunctionName() {
        return descriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return descriptor.isList();
    }

    protected I18nHelper getI18n() {
        return descriptor.getI18nBean();
    }
}
