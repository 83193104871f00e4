package org.productops.glossary.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.ReaderLanguage;

/**
 * The glossary of a space: the list at the page's own address, and below it {@code new}, {@code edit} and
 * {@code delete}. Anonymous readers come as far as the site and the space let them.
 */
@AnonymousSiteAccess
public final class GlossaryServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "/plugins/servlet/productops/glossary";

    /** The parameter with the key of the space. */
    static final String KEY = "key";

    private final transient ConceptService glossaries;
    private final transient ReaderLanguage language;
    private final transient Templates templates;
    private final transient FormRenderer renderer;
    private final transient ConceptFormType type;

    @Inject
    public GlossaryServlet(
            PageSupport support,
            ConceptService glossaries,
            ReaderLanguage language,
            Templates templates,
            FormRenderer renderer,
            ConceptFormType type) {
        super(support, Frame.GENERAL, "glossary-page");
        this.glossaries = glossaries;
        this.language = language;
        this.templates = templates;
        this.renderer = renderer;
        this.type = type;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return switch (request.path()) {
            case "" -> new GlossaryListPage(glossaries, language, templates);
            case "new" -> new ConceptFormPage(renderer, type, glossaries, language, false);
            case "edit" -> new ConceptFormPage(renderer, type, glossaries, language, true);
            case "delete" -> new DeleteConceptPage(glossaries, language);
            default -> throw noPage(request);
        };
    }

    /** Where the glossary of the space is. */
    static Address list(GlossaryPlace space) {
        return Address.of(PATH).with(KEY, space.key());
    }

    /** The way to the pages about one term. */
    static List<Crumb> crumbs(GlossaryPlace space) {
        return List.of(
                Crumb.named(space.name(), space.path()),
                Crumb.labelled("productops.glossary.name", list(space).toString()));
    }

    /** Where something is done in the glossary of the space. */
    static Address about(String action, GlossaryPlace space) {
        return Address.of(PATH + "/" + action).with(KEY, space.key());
    }
}
