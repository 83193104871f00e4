package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.IssuePanel;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.IssueNotice;
import org.productops.feedback.UnkeptFeedback;
import org.productops.feedback.organisation.OrganisationAddress;

/** The panel on a feedback issue: what was said, by whom, when; edited in place. */
public final class FeedbackPanel extends IssuePanel {

    private static final Template<View> TEMPLATE = new Template<>("feedback/panel.vm", View.class);

    private final JiraIssues issues;
    private final FeedbackService feedback;
    private final UnkeptFeedback unkept;
    private final ProductDates dates;
    private final Templates templates;

    @Inject
    public FeedbackPanel(
            JiraIssues issues,
            FeedbackService feedback,
            UnkeptFeedback unkept,
            ProductDates dates,
            Templates templates) {
        this.issues = issues;
        this.feedback = feedback;
        this.unkept = unkept;
        this.dates = dates;
        this.templates = templates;
    }

    /**
     * The panel.
     *
     * @param recorded what was said; empty as long as nothing is recorded, and if it cannot be read
     * @param nothing what to say then
     * @param notice what was done just before
     * @param apart whether something was typed that could not be kept with the issue yet
     */
    record View(
            String issueKey,
            boolean editable,
            Optional<SaidView> recorded,
            Message nothing,
            boolean apart,
            Optional<NoticeView> notice) {}

    /**
     * What was done just before.
     *
     * @param text says it
     * @param issueKey the key of the other issue with which it was done; empty if there is none
     * @param summary of that
     */
    public record NoticeView(Message text, Optional<String> issueKey, String summary) {

        /** @param other the issue with which it was done */
        public static NoticeView of(IssueNotice.Done done, VisibleIssue other) {
            return new NoticeView(Message.of(done.textKey()), Optional.of(other.key()), other.summary());
        }
    }

    /** Why there is nothing to show. */
    public static Message nothing(FeedbackView view) {
        return Message.of(
                view.unreadable().isPresent() ? "productops.feedback.unreadable" : "productops.feedback.empty");
    }

    /**
     * What was said, as this panel and that of an issue with feedback show it.
     *
     * @param speaker the name of who said it
     * @param organisationPath to the page of the organisation; empty if the list does not know it
     * @param segment of the organisation, when it was heard
     */
    public record SaidView(
            Message kind,
            Message source,
            Optional<String> channel,
            Message saidBy,
            Optional<String> speaker,
            Optional<String> contact,
            boolean consent,
            Optional<String> organisation,
            Optional<String> organisationPath,
            Optional<String> segment,
            Message importance,
            String quote,
            Optional<String> link,
            String heardOn,
            String heardOnText) {

        /** @param quote as much of the words as there is room for */
        public static SaidView of(Feedback said, String quote, ProductDates dates) {
            return new SaidView(
                    Message.of(said.kind().textKey()),
                    Message.of(said.source().textKey()),
                    given(said.channel()),
                    Message.of(said.speaker().side().textKey()),
                    given(said.speaker().name()),
                    given(said.speaker().contact()),
                    said.speaker().mayBeContacted(),
                    given(said.organisation().name()),
                    said.organisation().organisationId().stream()
                            .mapToObj(OrganisationAddress::of)
                            .findFirst(),
                    given(said.organisation().segment()),
                    Message.of(said.importance().textKey()),
                    quote,
                    given(said.link()),
                    said.heardOn().toString(),
                    dates.day(said.heardOn()));
        }

        private static Optional<String> given(String text) {
            return Optional.of(text).filter(each -> !each.isEmpty());
        }
    }

    @Override
    protected String html(Issue issue, RequestMemory memory) {
        FeedbackView view = feedback.read(issues.shown(issue));
        return templates.render(
                TEMPLATE,
                new View(
                        view.issue().key(),
                        view.issue().editable(),
                        view.feedback().map(said -> SaidView.of(said, said.quote(), dates)),
                        nothing(view),
                        unkept.isApart(view.issue().id()),
                        notice(view, memory.done())));
    }

    private Optional<NoticeView> notice(FeedbackView view, String said) {
        return IssueNotice.read(said).flatMap(notice -> switch (notice.done()) {
            case TURNED -> issues.find(notice.otherKey()).map(issue -> NoticeView.of(notice.done(), issue));
            case BECAME ->
                view.feedback()
                        .map(any -> new NoticeView(Message.of(notice.done().textKey()), Optional.empty(), ""));
            default -> Optional.empty();
        });
    }
}
