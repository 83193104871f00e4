package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.access.Access;

/** Finds feedback for programs, as far as the caller may see its issues: what was decided on it or not. */
@JiraComponent
public class FeedbackSearchService {

    private final Access access;
    private final InboxService inbox;

    @Inject
    public FeedbackSearchService(Access access, InboxService inbox) {
        this.access = access;
        this.inbox = inbox;
    }

    /**
     * A part of what is looked for, whatever its state if the filter says none.
     *
     * @param after what the part before said follows; empty for the first part
     * @throws org.productops.common.error.InvalidException with what is wrong, at the names of the parameters
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public InboxListView find(InboxFilterDraft filter, String after, int limit) {
        access.requireUser();
        return inbox.list(filter.state().isEmpty() ? filter.in(InboxBox.ALL) : filter, after, limit);
    }
}
