package org.productops.readiness.waiver.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.readiness.waiver.WaiverCountService;
import org.productops.readiness.waiver.WaiverService;
import org.productops.readiness.waiver.WaiverTexts;

/** Overrides: asked for and decided, also without the panel's script, and counted. */
@AnonymousSiteAccess
public final class WaiverServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient WaiverService waivers;
    private final transient WaiverCountService counts;
    private final transient WaiverTexts texts;
    private final transient FormRenderer renderer;
    private final transient Templates templates;

    @Inject
    public WaiverServlet(
            PageSupport support,
            WaiverService waivers,
            WaiverCountService counts,
            WaiverTexts texts,
            FormRenderer renderer,
            Templates templates) {
        super(support, Frame.GENERAL, "override-page");
        this.waivers = waivers;
        this.counts = counts;
        this.texts = texts;
        this.renderer = renderer;
        this.templates = templates;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String issue = request.text(WaiverAddress.ISSUE);
        String action = request.text(WaiverAddress.ACTION);
        return switch (action) {
            case "" -> new WaiverListPage(waivers, counts, texts, templates);
            case WaiverAddress.ASK -> new WaiverFormPage(renderer, waivers, issue, waivers.options(issue));
            case WaiverAddress.GRANT, WaiverAddress.DENY, WaiverAddress.REVOKE ->
                new DecisionFormPage(renderer, waivers, texts, action, issue, id(request));
            case WaiverAddress.WITHDRAW -> new WithdrawPage(waivers, issue, id(request));
            default -> throw noPage(request);
        };
    }

    private static long id(PageRequest request) {
        return request.id(WaiverAddress.ID).orElse(0L);
    }
}
