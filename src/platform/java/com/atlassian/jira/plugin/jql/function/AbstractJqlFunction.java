package com.atlassian.jira.plugin.jql.function;

/**
 * What functions of the query language share.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java — [C11] for Jira 11.3.1
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
