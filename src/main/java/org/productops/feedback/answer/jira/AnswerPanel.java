package org.productops.feedback.answer.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.jira.IssuePanel;
import org.productops.common.jira.RequestMemory;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.feedback.answer.AnswerAddress;
import org.productops.feedback.answer.AnswerView;
import org.productops.feedback.answer.WaitingAnswer;
import org.productops.feedback.item.TriageState;

/** The panel on a feedback issue: whether whoever asked was told, and in which words. */
public final class AnswerPanel extends IssuePanel {

    private static final Template<View> TEMPLATE = new Template<>("feedback/answer/panel.vm", View.class);

    /** So many answers are shown; there are more only where one came back again and again. */
    private static final int MOST = 5;

    private final RequestAnswer answers;
    private final People people;
    private final ProductDates dates;
    private final Templates templates;

    @Inject
    public AnswerPanel(RequestAnswer answers, People people, ProductDates dates, Templates templates) {
        this.answers = answers;
        this.people = people;
        this.dates = dates;
        this.templates = templates;
    }

    /**
     * The panel.
     *
     * @param waiting what to say while somebody waits; empty if nobody does
     * @param page where they are told
     * @param back where somebody says that the answer did not settle it; empty if that is not so, or not for the reader
     * @param untell where somebody takes back what was said last; empty as with {@code back}
     */
    record View(
            Optional<Message> waiting,
            boolean overdue,
            String page,
            List<ToldRow> told,
            Optional<String> back,
            Optional<String> untell) {}

    /** What was said. */
    record ToldRow(Message who, String words) {}

    @Override
    protected String html(Issue issue, RequestMemory memory) {
        AnswerView view = answers.read(issue, memory).orElseThrow();
        PersonNames names = new PersonNames(people);
        Optional<WaitingAnswer> waiting =
                view.waiting().filter(each -> each.told().isEmpty());
        boolean isAnswered =
                view.state().filter(state -> state == TriageState.ANSWERED).isPresent();
        return templates.render(
                TEMPLATE,
                new View(
                        waiting.map(each -> Message.of(
                                each.deliveries().isEmpty()
                                        ? "productops.answer.panel.waiting"
                                        : "productops.answer.panel.there",
                                each.deliveryKey())),
                        waiting.filter(WaitingAnswer::overdue).isPresent(),
                        waiting.filter(each -> !each.deliveryKey().isEmpty())
                                .map(each -> AnswerAddress.waiting(
                                        each.deliveryKey(), view.issue().key()))
                                .orElse(AnswerAddress.PAGE),
                        view.told().stream()
                                .limit(MOST)
                                .map(told -> new ToldRow(
                                        Message.of(
                                                "productops.answer.told",
                                                names.of(told.byKey()),
                                                dates.moment(told.at())),
                                        told.words()))
                                .toList(),
                        isAnswered && view.editable()
                                ? Optional.of(AnswerAddress.back(view.issue().key()))
                                : Optional.empty(),
                        view.untellable() && view.editable()
                                ? Optional.of(AnswerAddress.untell(view.issue().key()))
                                : Optional.empty()));
    }
}
