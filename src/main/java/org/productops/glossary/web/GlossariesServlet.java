package org.productops.glossary.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.ReaderLanguage;

/** All glossaries, and below them {@code new} for a global one. Anonymous readers come as far as the site lets them. */
@AnonymousSiteAccess
public final class GlossariesServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String NEW = "new";

    private final transient GlossaryService glossaries;
    private final transient ConceptForms forms;
    private final transient ReaderLanguage language;
    private final transient Templates templates;
    private final transient FormRenderer renderer;

    @Inject
    public GlossariesServlet(
            PageSupport support,
            GlossaryService glossaries,
            ConceptForms forms,
            ReaderLanguage language,
            Templates templates,
            FormRenderer renderer) {
        super(support, Frame.GENERAL, "glossary-page");
        this.glossaries = glossaries;
        this.forms = forms;
        this.language = language;
        this.templates = templates;
        this.renderer = renderer;
    }

    @Override
    protected Crumb home() {
        return GlossariesPage.CRUMB;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return switch (request.path()) {
            case "" -> new GlossariesPage(glossaries, language, templates);
            case NEW -> new GlossarySettingsFormPage(renderer, forms.settings(true), glossaries, false);
            default -> throw noPage(request);
        };
    }
}
