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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.productops.area.AreaLibrary;
import org.productops.common.error.Message;
import org.productops.common.product.Unconfirmed;
import org.productops.common.text.Texts;

/** The JQL function {@code productAreaTree(key)}: the area and all areas below it, archived ones too. */
public class ProductAreaTreeFunction extends AbstractJqlFunction {

    private static final int ARGUMENTS = 1;

    private static final Unconfirmed REFUSAL = new Unconfirmed(
            ProductAreaTreeFunction.class, "Searches with wrong arguments find nothing, without saying why.");

    private final AreaLibrary library;
    private final Texts texts;

    @Inject
    public ProductAreaTreeFunction(AreaLibrary library, Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != ARGUMENTS) {
            refuse(
                    messages,
                    Message.of(
                            "productops.area.jql.arguments",
                            operand.getName(),
                            operand.getArgs().size()));
        } else if (library.tree().find(key(operand)).isEmpty()) {
            refuse(
                    messages,
                    Message.of(
                            "productops.area.jql.unknown",
                            operand.getName(),
                            operand.getArgs().get(0)));
        }
        return messages;
    }

    private void refuse(MessageSet messages, Message message) {
        REFUSAL.run(() -> messages.addErrorMessage(texts.get(message)), () -> {});
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        if (operand.getArgs().size() != ARGUMENTS) {
            return List.of();
        }
        return library.tree().subtreeKeys(key(operand)).stream()
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

    private static String key(FunctionOperand operand) {
        return operand.getArgs().get(0).strip().toLowerCase(Locale.ROOT);
    }
}
