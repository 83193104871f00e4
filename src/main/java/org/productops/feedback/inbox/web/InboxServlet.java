package org.productops.feedback.inbox.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.productops.common.text.Texts;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.inbox.AgeLimitsService;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.inbox.SavedViewService;

/** The feedback inbox; below it the form of a project's age limits. */
@LicensedOnly
public final class InboxServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient InboxService inbox;
    private final transient SavedViewService views;
    private final transient AgeLimitsService limits;
    private final transient FormRenderer renderer;
    private final transient AgeLimitsFormType type;
    private final transient Texts texts;

    @Inject
    public InboxServlet(
            PageSupport support,
            InboxService inbox,
            SavedViewService views,
            AgeLimitsService limits,
            FormRenderer renderer,
            AgeLimitsFormType type,
            Texts texts) {
        super(support, Frame.GENERAL, "feedback-inbox");
        this.inbox = inbox;
        this.views = views;
        this.limits = limits;
        this.renderer = renderer;
        this.type = type;
        this.texts = texts;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.inbox.title", InboxAddress.PAGE);
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return switch (request.path()) {
            case "" -> new InboxPage(inbox, views, limits, texts);
            case InboxAddress.LIMITS ->
                new AgeLimitsFormPage(renderer, type, limits, request.text(InboxFields.PROJECT));
            default -> throw noPage(request);
        };
    }
}
