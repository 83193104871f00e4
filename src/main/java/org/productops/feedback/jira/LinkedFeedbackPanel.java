package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.jira.IssuePanel;
import org.productops.common.jira.RequestMemory;
import org.productops.common.text.Shortening;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.LinkedFeedback;

/** The panel on an issue that has feedback: how much, from whom, and the newest in their own words. */
public final class LinkedFeedbackPanel extends IssuePanel {

    private static final Template<View> TEMPLATE = new Template<>("feedback/linked.vm", View.class);

    /** So many organisations are named; the others are counted. */
    private static final int ORGANISATIONS = 10;

    /** Longer quotes are cut here; the feedback issue has all of it. */
    private static final int QUOTE_CHARACTERS = 600;

    private final RequestLinkedFeedback feedback;
    private final ProductDates dates;
    private final Templates templates;

    @Inject
    public LinkedFeedbackPanel(RequestLinkedFeedback feedback, ProductDates dates, Templates templates) {
        this.feedback = feedback;
        this.dates = dates;
        this.templates = templates;
    }

    record View(
            int count,
            List<LinkedFeedback.FromOrganisation> organisations,
            int otherOrganisations,
            int unnamed,
            List<ItemView> newest,
            int more) {}

    /** One piece of feedback; {@code said} is empty if there is none to show, and {@code nothing} says why. */
    record ItemView(String issueKey, String summary, Optional<FeedbackPanel.SaidView> said, Message nothing) {}

    @Override
    protected String html(Issue issue, RequestMemory memory) {
        LinkedFeedback linked = feedback.read(issue, memory);
        List<LinkedFeedback.FromOrganisation> named =
                linked.organisations().stream().limit(ORGANISATIONS).toList();
        return templates.render(
                TEMPLATE,
                new View(
                        linked.count(),
                        named,
                        linked.organisations().size() - named.size(),
                        linked.unnamed(),
                        linked.newest().stream().map(this::item).toList(),
                        linked.more()));
    }

    private ItemView item(FeedbackView view) {
        return new ItemView(
                view.issue().key(),
                view.issue().summary(),
                view.feedback().map(this::said),
                FeedbackPanel.nothing(view));
    }

    private FeedbackPanel.SaidView said(Feedback said) {
        return FeedbackPanel.SaidView.of(said, Shortening.atWord(said.quote(), QUOTE_CHARACTERS), dates);
    }
}
