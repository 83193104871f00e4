package org.productops.feedback.search.jira;

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
import java.util.Set;
import java.util.TreeSet;
import org.productops.common.error.Message;
import org.productops.common.product.Unconfirmed;
import org.productops.common.text.Texts;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.search.IndexedFeedback;

/**
 * The JQL function {@code organisation("Acme")} for {@code feedbackOrganisation}: the organisation, whatever name of it is
 * typed, with all that were merged into it; or one that the list does not know, by the name that was written.
 */
public class OrganisationFunction extends AbstractJqlFunction {

    private static final Unconfirmed REFUSAL = new Unconfirmed(
            OrganisationFunction.class, "Searches with wrong arguments find nothing, without saying why.");

    private final OrganisationLibrary library;
    private final Texts texts;

    @Inject
    public OrganisationFunction(OrganisationLibrary library, Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    private static boolean isRight(FunctionOperand operand) {
        return operand.getArgs().size() == 1 && !operand.getArgs().get(0).isBlank();
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (!isRight(operand)) {
            Message message = Message.of("productops.feedback.search.one-organisation", operand.getName());
            REFUSAL.run(() -> messages.addErrorMessage(texts.get(message)), () -> {});
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return isRight(operand)
                ? words(operand.getArgs().get(0)).stream()
                        .map(word -> new QueryLiteral(operand, word))
                        .toList()
                : List.of();
    }

    private Set<String> words(String typed) {
        Set<String> words = new TreeSet<>();
        words.add(IndexedFeedback.name(typed));
        library.named(typed).ifPresent(organisation -> {
            library.idsOf(organisation.id()).forEach(id -> words.add(String.valueOf(id)));
            library.namesOf(organisation.id()).forEach(name -> words.add(IndexedFeedback.name(name)));
        });
        return words;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }
}
