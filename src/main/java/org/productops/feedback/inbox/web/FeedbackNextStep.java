package org.productops.feedback.inbox.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.setup.NextStep;
import org.productops.common.setup.NextStepView;
import org.productops.common.setup.NextStepView.Way;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.organisation.OrganisationAddress;

/** The first feedback. */
@JiraComponent
public class FeedbackNextStep implements NextStep {

    private final InboxService inbox;

    @Inject
    public FeedbackNextStep(InboxService inbox) {
        this.inbox = inbox;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public NextStepView view() {
        return new NextStepView(
                "feedback",
                Message.of("productops.inbox.next.title"),
                Message.of("productops.inbox.next.about"),
                !inbox.projects().isEmpty(),
                List.of(
                        new Way("inbox", Message.of("productops.inbox.title"), InboxAddress.PAGE),
                        new Way(
                                "organisations",
                                Message.of("productops.organisation.title"),
                                OrganisationAddress.ROOT)));
    }
}
