package org.productops.feedback.portal.web;

import java.util.List;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.portal.SentFeedbackService;
import org.productops.feedback.similar.Similar;
import org.productops.feedback.similar.SimilarFeedback;

/** What a script shows below the words while somebody writes them: what others said already, as far as the writer may see it. */
final class PortalSimilarPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/portal/similar.vm", View.class);

    private static final int SHOWN = 5;

    private final SentFeedbackService sending;
    private final SimilarFeedback similar;
    private final String address;

    PortalSimilarPage(SentFeedbackService sending, SimilarFeedback similar, String address) {
        this.sending = sending;
        this.similar = similar;
        this.address = address;
    }

    record View(List<Like> similar) {}

    /** Something that was said already. */
    record Like(String summary, String path) {}

    @Override
    public PageResult show(PageRequest request) {
        sending.portal(address);
        return PageResult.show(
                TEMPLATE,
                new View(similar.whileWriting(request.raw(GiveServlet.SIMILAR), "", SHOWN).stream()
                        .map(PortalSimilarPage::like)
                        .toList()));
    }

    private static Like like(Similar each) {
        return new Like(each.issue().summary(), "/browse/" + each.issue().key());
    }
}
