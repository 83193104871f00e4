package org.productops.readiness.search.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.product.Unconfirmed;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.search.IndexedReadiness;

/** A JQL function of one checklist, which is named by its name, or of all of an issue, for which {@code all} stands. */
abstract class ChecklistFunction extends AbstractJqlFunction {

    private static final Unconfirmed REFUSAL =
            new Unconfirmed(ChecklistFunction.class, "Searches with wrong arguments find nothing, without saying why.");

    private final ChecklistLibrary library;
    private final Texts texts;

    ChecklistFunction(ChecklistLibrary library, Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    /** What is wrong with the other arguments; empty if nothing is. */
    abstract Optional<Message> wrong(String function, List<String> others);

    /** What the function stands for, of the list with this id and with arguments that are right. */
    abstract List<String> values(String list, List<String> others);

    private Optional<String> list(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        String name = arguments.get(0);
        return name.equalsIgnoreCase(IndexedReadiness.ALL)
                ? Optional.of(IndexedReadiness.ALL)
                : library.checklists().findByName(name).map(Checklist::id).map(String::valueOf);
    }

    private static List<String> others(List<String> arguments) {
        return arguments.subList(Math.min(1, arguments.size()), arguments.size());
    }

    private Optional<Message> wrong(FunctionOperand operand) {
        List<String> arguments = operand.getArgs();
        if (list(arguments).isEmpty()) {
            return Optional.of(Message.of(
                    "productops.readiness.jql.unknown",
                    operand.getName(),
                    arguments.isEmpty() ? "" : TextRule.beginning(arguments.get(0))));
        }
        return wrong(operand.getName(), others(arguments));
    }

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        wrong(operand).ifPresent(message -> REFUSAL.run(() -> messages.addErrorMessage(texts.get(message)), () -> {}));
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        if (wrong(operand).isPresent()) {
            return List.of();
        }
        List<String> arguments = operand.getArgs();
        return values(list(arguments).orElseThrow(), others(arguments)).stream()
                .map(value -> new QueryLiteral(operand, value))
                .toList();
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }
}
