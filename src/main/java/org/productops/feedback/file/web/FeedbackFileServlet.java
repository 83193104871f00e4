package org.productops.feedback.file.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.imports.web.ImportPages;
import org.productops.common.imports.web.ImportPlace;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.feedback.file.FeedbackFileAddress;
import org.productops.feedback.file.FeedbackFileImports;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.intake.IntakeAuditTexts;

/** The administration pages of imports of feedback. */
@AdminOnly
public final class FeedbackFileServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final Crumb INBOX = Crumb.labelled("productops.inbox.title", InboxAddress.PAGE);
    private static final Crumb CAME_IN =
            Crumb.labelled("productops.intake.entries.title", IntakeAuditTexts.PAGE + "/entries");
    private static final String TITLE = "productops.portal.import.title";

    private final transient FeedbackFileImports imports;
    private final transient ImportPages pages;

    @Inject
    public FeedbackFileServlet(PageSupport support, FeedbackFileImports imports, ImportPages pages) {
        super(support, Frame.administration("productops-feedback-import"), "imports");
        this.imports = imports;
        this.pages = pages;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled(TITLE, FeedbackFileAddress.IMPORTS);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        ImportPlace place = new ImportPlace(
                imports,
                FeedbackFileAddress.IMPORTS,
                List.of(INBOX),
                Message.of(TITLE),
                List.of(INBOX, CAME_IN, home()),
                keys -> imports.issues(keys).stream()
                        .map(issue -> Crumb.named(issue.key() + " " + issue.summary(), "/browse/" + issue.key()))
                        .toList());
        return pages.find(place, request).orElseThrow(() -> noPage(request));
    }
}
