package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.feedback.Feedback;
import org.productops.feedback.similar.AreaProposal;
import org.productops.feedback.similar.AreaProposals;

/** Says which areas some feedback is probably about, so that somebody can set them for many at once. */
@JiraComponent
public class ProposedAreaService {

    private final InboxAccess access;
    private final InboxService inbox;
    private final AreaProposals proposals;

    @Inject
    public ProposedAreaService(InboxAccess access, InboxService inbox, AreaProposals proposals) {
        this.access = access;
        this.inbox = inbox;
        this.proposals = proposals;
    }

    /**
     * The feedback with its likeliest area. Issues that the caller may not see are left out.
     *
     * @throws org.productops.common.error.InvalidException if none or too many are asked for
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<ProposedAreaView> of(List<String> issueKeys) {
        access.requireUser();
        return inbox.some(issueKeys).stream().map(this::proposed).toList();
    }

    private ProposedAreaView proposed(InboxItemView view) {
        String text = view.item().summary() + "\n"
                + view.feedback().map(Feedback::quote).orElse("");
        Optional<AreaProposal> first =
                proposals.of(text, Optional.of(view.issue().id()), 1).stream().findFirst();
        boolean free = view.item().areaKey().isEmpty() && view.issue().editable();
        return new ProposedAreaView(
                view,
                first,
                free && first.filter(each -> each.certainty().isEnough()).isPresent());
    }
}
