package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * A function of the query language.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java — [C11] for Jira 11.3.1
 */
public interface JqlFunction {
    void init(JqlFunctionModuleDescriptor descriptor);

    MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause);

    List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause);

    boolean isList();

    int getMinimumNumberOfExpectedArguments();

    JiraDataType getDataType();
}
