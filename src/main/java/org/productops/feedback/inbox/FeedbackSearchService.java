package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;
import org.productops.feedback.FeedbackSource;

/** Finds feedback for programs, as far as the caller may see its issues: what was decided on it or not. */
@JiraComponent
public class FeedbackSearchService {

    /** So many parts are looked through at once where few or none have what is looked for; the caller goes on from there. */
    static final int PARTS = 20;

    private final Access access;
    private final InboxService inbox;

    @Inject
    public FeedbackSearchService(Access access, InboxService inbox) {
        this.access = access;
        this.inbox = inbox;
    }

    /**
     * A part of what is looked for. It may have fewer than the limit, or none, though more follows.
     *
     * @param source the name of a {@link FeedbackSource}; empty for all
     * @param segment that of the organisation when it spoke; empty for all
     * @param after what the part before said follows; empty for the first part
     * @throws InvalidException with what is wrong, at the names of the parameters
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public InboxListView find(InboxFilterDraft filter, String source, String segment, String after, int limit) {
        access.requireUser();
        Optional<FeedbackSource> wanted = FeedbackSource.named(source);
        if (!source.isEmpty() && wanted.isEmpty()) {
            throw InvalidException.at(
                    InboxFields.SOURCE,
                    Message.of("productops.feedback.error.source-unknown", TextRule.beginning(source)));
        }
        InboxListView part = inbox.list(filter, after, limit);
        for (int parts = 1; ; parts++) {
            List<InboxItemView> found = part.items().stream()
                    .filter(view -> fits(view, wanted, segment))
                    .toList();
            if (!found.isEmpty() || part.next().isEmpty() || parts == PARTS) {
                return new InboxListView(found, part.next());
            }
            part = inbox.list(filter, part.next().get(), limit);
        }
    }

    private static boolean fits(InboxItemView view, Optional<FeedbackSource> source, String segment) {
        return source.map(wanted -> view.feedback()
                                .filter(said -> said.source() == wanted)
                                .isPresent())
                        .orElse(true)
                && (segment.isEmpty()
                        || view.feedback()
                                .filter(said -> TextIdentity.of(
                                                said.organisation().segment())
                                        .equals(TextIdentity.of(segment)))
                                .isPresent());
    }
}
