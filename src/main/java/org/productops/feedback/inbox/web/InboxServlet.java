package org.productops.feedback.inbox.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.text.Texts;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.inbox.AgeLimitsService;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.inbox.SavedViewService;

/**
 * The feedback inbox. Below it, the path says which page: {@code limits} for the form of a project's age limits, {@code views}
 * for the saved views, and behind that {@code new}, or a number for one, and behind it {@code remove}.
 */
@LicensedOnly
public final class InboxServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern VIEW =
            Pattern.compile(SavedViewAddress.VIEWS + "/(\\d{1,9})(/" + SavedViewAddress.REMOVE + ")?");

    private final transient InboxService inbox;
    private final transient SavedViewService views;
    private final transient SavedViewTexts viewTexts;
    private final transient AgeLimitsService limits;
    private final transient FormRenderer renderer;
    private final transient AgeLimitsFormType type;
    private final transient Texts texts;

    @Inject
    public InboxServlet(
            PageSupport support,
            InboxService inbox,
            SavedViewService views,
            SavedViewTexts viewTexts,
            AgeLimitsService limits,
            FormRenderer renderer,
            AgeLimitsFormType type,
            Texts texts) {
        super(support, Frame.GENERAL, "feedback-inbox");
        this.inbox = inbox;
        this.views = views;
        this.viewTexts = viewTexts;
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
            case "" -> new InboxPage(inbox, views, viewTexts, limits, texts);
            case InboxPageAddress.LIMITS ->
                request.text(InboxFields.PROJECT).isEmpty()
                        ? new AgeLimitsListPage(limits, texts)
                        : new AgeLimitsFormPage(renderer, type, limits, request.text(InboxFields.PROJECT));
            case SavedViewAddress.VIEWS -> new SavedViewListPage(views, viewTexts);
            case SavedViewAddress.VIEWS + "/" + SavedViewAddress.NEW -> viewForm(request, 0);
            default -> ofView(request);
        };
    }

    private ServletPage viewForm(PageRequest request, long id) {
        return new SavedViewFormPage(renderer, views, viewTexts, SavedViewAddress.shown(request), id);
    }

    private ServletPage ofView(PageRequest request) {
        Matcher page = VIEW.matcher(request.path());
        if (!page.matches()) {
            throw noPage(request);
        }
        long id = Long.parseLong(page.group(1));
        return page.group(2) == null
                ? viewForm(request, id)
                : new SavedViewRemovePage(views, viewTexts, SavedViewAddress.shown(request), id);
    }
}
