package org.productops.glossary.format.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.imports.web.ImportPages;
import org.productops.common.imports.web.ImportPlace;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.format.GlossaryImport;
import org.productops.glossary.format.GlossaryImports;
import org.productops.glossary.format.PageConceptService;

/** The pages of imports into a glossary, below its key. */
@LicensedOnly
public final class GlossaryImportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String TITLE = "productops.glossaryfiles.import.title";

    private final transient ConceptService concepts;
    private final transient GlossaryImports imports;
    private final transient ImportPages pages;
    private final transient PageConceptService ofPages;
    private final transient PageConceptFormType type;
    private final transient FormRenderer renderer;

    @Inject
    public GlossaryImportServlet(
            PageSupport support,
            ConceptService concepts,
            GlossaryImports imports,
            ImportPages pages,
            PageConceptService ofPages,
            PageConceptFormType type,
            FormRenderer renderer) {
        super(support, Frame.GENERAL, "imports");
        this.concepts = concepts;
        this.imports = imports;
        this.pages = pages;
        this.ofPages = ofPages;
        this.type = type;
        this.renderer = renderer;
    }

    /** With the sidebar of the glossary's space. */
    @Override
    protected Frame frame(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        return concepts.find(path.replaceFirst("^/", "").replaceFirst("/.*", ""))
                .map(view -> Frame.GENERAL.inSpace(view.place().spaceId()))
                .orElse(Frame.GENERAL);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String[] path = request.path().split("/", 2);
        if (path[0].isEmpty()) {
            throw noPage(request);
        }
        GlossaryImport subject = imports.of(path[0]);
        if (path.length == 2 && path[1].equals(GlossaryFileAddresses.PAGES)) {
            return new PageConceptFormPage(renderer, type, ofPages, subject);
        }
        GlossaryPlace glossary = subject.place();
        ImportPlace place = new ImportPlace(
                subject,
                GlossaryFileAddresses.imports(glossary),
                GlossaryFileAddresses.crumbs(glossary),
                Message.of(TITLE),
                List.of(Crumb.labelled(
                        "productops.glossary.name",
                        GlossaryFileAddresses.list(glossary).toString())),
                ImportPlace.each(key -> page(subject, key)));
        return pages.find(place, path.length == 1 ? "" : path[1]).orElseThrow(() -> noPage(request));
    }

    private static Optional<Crumb> page(GlossaryImport subject, String key) {
        return subject.find(key)
                .map(concept -> Crumb.named(
                        concept.name(), GlossaryAddress.concept(subject.place().key(), concept.id())));
    }
}
