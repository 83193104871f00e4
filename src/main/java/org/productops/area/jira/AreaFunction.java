package org.productops.area.jira;

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
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaMatch;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;
import org.productops.common.product.Unconfirmed;
import org.productops.common.text.Texts;

/** A JQL function of one area, which is named by its key, its name or its path. */
abstract class AreaFunction extends AbstractJqlFunction {

    private static final int ARGUMENTS = 1;

    private static final Unconfirmed REFUSAL =
            new Unconfirmed(AreaFunction.class, "Searches with wrong arguments find nothing, without saying why.");

    private final AreaLibrary library;
    private final Texts texts;

    AreaFunction(AreaLibrary library, Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    /** The keys that the function stands for. */
    abstract List<String> keys(AreaTree tree, Area area);

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        String name = operand.getName();
        if (operand.getArgs().size() != ARGUMENTS) {
            refuse(
                    messages,
                    Message.of(
                            "productops.area.jql.arguments",
                            name,
                            operand.getArgs().size()));
            return messages;
        }
        String typed = operand.getArgs().get(0);
        AreaTree tree = library.tree();
        AreaMatch match = tree.match(typed);
        if (match.area().isEmpty()) {
            String key = match.ambiguous() ? "productops.area.jql.several" : "productops.area.jql.unknown";
            refuse(messages, Message.of(key, name, typed));
            // The library is for those who may use the product.
            if (searcher != null && !match.candidates().isEmpty()) {
                refuse(messages, Message.of("productops.area.jql.candidates", candidates(tree, match)));
            }
        }
        return messages;
    }

    private void refuse(MessageSet messages, Message message) {
        REFUSAL.run(() -> messages.addErrorMessage(texts.get(message)), () -> {});
    }

    private static String candidates(AreaTree tree, AreaMatch match) {
        return match.candidates().stream()
                .map(area -> area.key() + " (" + tree.path(area) + ")")
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        if (operand.getArgs().size() != ARGUMENTS) {
            return List.of();
        }
        AreaTree tree = library.tree();
        return tree.match(operand.getArgs().get(0)).area().stream()
                .flatMap(area -> keys(tree, area).stream())
                .map(key -> new QueryLiteral(operand, key))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return ARGUMENTS;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }
}
