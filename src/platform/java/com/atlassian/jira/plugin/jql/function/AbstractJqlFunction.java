package com.atlassian.jira.plugin.jql.function;

/**
 * What functions of the query language share.
 *
 * @source facts: jira-facts §3 [C11] — seen in codescape/jira-scrum-poker
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor descriptor;

    protected AbstractJqlFunction() {}

    @Override
    public void init(JqlFunctionModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public boolean isList() {
        return descriptor.isList();
    }
}
