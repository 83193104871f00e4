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
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;
import org.productops.common.product.Unconfirmed;
import org.productops.common.text.Texts;

/** A JQL function that stands for the keys of areas. */
abstract class AreasFunction extends AbstractJqlFunction {

    private static final Unconfirmed REFUSAL =
            new Unconfirmed(AreasFunction.class, "Searches with wrong arguments find nothing, without saying why.");

    private final AreaLibrary library;
    private final Texts texts;

    AreasFunction(AreaLibrary library, Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    /**
     * What somebody asked for.
     *
     * @param name the function's, for what is said about it
     * @param arguments as typed
     * @param searcher the key of whoever asks; nobody who is anonymous is told what else the library has
     */
    record Question(AreaTree tree, String name, List<String> arguments, Optional<String> searcher) {}

    /**
     * @param areas what the function stands for; none if something is wrong
     * @param wrong what is, and what could be meant
     */
    record Answer(List<Area> areas, List<Message> wrong) {

        static Answer of(List<Area> areas) {
            return new Answer(areas, List.of());
        }

        static Answer wrong(Message... why) {
            return new Answer(List.of(), List.of(why));
        }
    }

    abstract Answer answer(Question question);

    private Question question(FunctionOperand operand, ApplicationUser searcher) {
        return new Question(
                library.tree(),
                operand.getName(),
                operand.getArgs(),
                Optional.ofNullable(searcher).map(ApplicationUser::getKey));
    }

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        answer(question(operand, searcher))
                .wrong()
                .forEach(message -> REFUSAL.run(() -> messages.addErrorMessage(texts.get(message)), () -> {}));
        return messages;
    }

    /** The keys of the areas, and those that issues may still have of areas that were merged into them. */
    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        Question question = question(operand, context.getApplicationUser());
        return answer(question).areas().stream()
                .flatMap(area -> question.tree().keys(area).stream())
                .map(key -> new QueryLiteral(operand, key))
                .toList();
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }
}
