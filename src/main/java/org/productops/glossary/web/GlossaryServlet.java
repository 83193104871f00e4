package org.productops.glossary.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.web.AuditDrawing;
import org.productops.common.error.ProductOpsException;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Crumb;
import org.productops.common.web.ErrorHelp;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptBulkFields;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;

/**
 * The pages of one glossary, which a parameter names: the list at the servlet's own address, and below it what is done in it.
 * Anonymous readers come as far as the site and the space let them.
 */
@AnonymousSiteAccess
public final class GlossaryServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient ConceptService concepts;
    private final transient GlossaryServices services;
    private final transient ConceptForms forms;
    private final transient ReaderLanguage language;
    private final transient Templates templates;
    private final transient FormRenderer renderer;
    private final transient ProductDates dates;
    private final transient AuditDrawing changes;
    private final transient JobDrawing jobs;

    @Inject
    public GlossaryServlet(
            PageSupport support,
            ConceptService concepts,
            GlossaryServices services,
            ConceptForms forms,
            ReaderLanguage language,
            Templates templates,
            FormRenderer renderer,
            ProductDates dates,
            AuditDrawing changes,
            JobDrawing jobs) {
        super(support, Frame.GENERAL, "glossary-list");
        this.concepts = concepts;
        this.services = services;
        this.forms = forms;
        this.language = language;
        this.templates = templates;
        this.renderer = renderer;
        this.dates = dates;
        this.changes = changes;
        this.jobs = jobs;
    }

    /** With the sidebar of the glossary's space. */
    @Override
    protected Frame frame(HttpServletRequest request) {
        String key = request.getParameter(GlossaryAddress.KEY);
        return key == null
                ? Frame.GENERAL
                : concepts.find(key.strip())
                        .map(view -> Frame.GENERAL.inSpace(view.place().spaceId()))
                        .orElse(Frame.GENERAL);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String key = GlossaryAddresses.key(request);
        GlossaryWay way = new GlossaryWay(concepts, services.search(), language);
        return switch (request.path()) {
            case "" -> new GlossaryListPage(concepts, services.search(), forms, language, dates, templates);
            case GlossaryAddresses.CONCEPT ->
                new ConceptPage(concepts, services, forms, way, new ConceptPage.Drawings(templates, dates, changes));
            case GlossaryAddresses.NEW ->
                new ConceptFormPage(renderer, forms.concept(key), concepts, way, forms.seen(), false);
            case GlossaryAddresses.EDIT ->
                new ConceptFormPage(renderer, forms.concept(key), concepts, way, forms.seen(), true);
            case GlossaryAddresses.SHORT -> new ConceptShortFormPage(renderer, forms.shortConcept(key), concepts, way);
            case GlossaryAddresses.DELETE -> new DeleteConceptPage(concepts, way);
            case GlossaryAddresses.RETIRE -> new RetireConceptPage(concepts, services.decisions(), way);
            case GlossaryAddresses.CHANGE -> change(request);
            case GlossaryAddresses.EXPORT ->
                new ExportPage(
                        concepts, services.search(), language, ChosenConcepts.of(request, ConceptBulkFields.CONCEPTS));
            case GlossaryAddresses.DOMAINS -> new DomainsPage(concepts, services.domains());
            case GlossaryAddresses.DOMAIN_NEW -> domain(key, false);
            case GlossaryAddresses.DOMAIN_EDIT -> domain(key, true);
            case GlossaryAddresses.DOMAIN_DELETE -> new DeleteDomainPage(concepts, services.domains());
            case GlossaryAddresses.SETTINGS ->
                new GlossarySettingsFormPage(
                        renderer, forms.settings(key.startsWith(GlossaryPlace.GLOBAL)), services.glossaries(), true);
            case GlossaryAddresses.REMOVE -> new RemoveGlossaryPage(services.glossaries());
            case GlossaryAddresses.CHOICE ->
                new ChoiceFormPage(renderer, new ChoiceFormType(services.choice(key)), services.choices());
            case GlossaryAddresses.CHOICE_COPY -> new ChoiceCopyFormPage(renderer, services.choices());
            case GlossaryAddresses.PROPOSE ->
                new ProposeFormPage(renderer, new ProposeFormType(forms.seen()), concepts, way);
            case GlossaryAddresses.THANKS -> new ThanksPage(concepts, way, forms.seen());
            case GlossaryAddresses.WORDS -> new WordsPage(services.words(), concepts, jobs, dates, templates);
            case GlossaryAddresses.WORDS_NEVER ->
                new RefusedWordsPage(services.words(), forms.names(), dates, templates);
            default -> throw noPage(request);
        };
    }

    private ServletPage domain(String key, boolean editing) {
        return new DomainFormPage(renderer, forms.domain(key), concepts, services.domains(), editing);
    }

    private ServletPage change(PageRequest request) {
        String key = GlossaryAddresses.key(request);
        ChosenConcepts chosen = ChosenConcepts.of(request, ConceptBulkFields.CONCEPTS);
        if (chosen.isEmpty()) {
            return new NoConceptsChosenPage(concepts);
        }
        List<Concept> meant = services.meant(key, chosen, GlossaryState.back(request), language.locale());
        return new ConceptBulkFormPage(
                renderer, forms.bulk(key, meant.size()), concepts, services.bulk(), language.locale(), chosen, meant);
    }

    /** From what is not there, back to the glossary in which it was looked for. */
    @Override
    protected ErrorHelp help(PageRequest request, ProductOpsException refusal) {
        Optional<GlossaryPlace> place = request.path().isEmpty()
                ? Optional.empty()
                : concepts.find(GlossaryAddresses.key(request)).map(GlossaryView::place);
        return place.map(there -> new ErrorHelp(
                        Optional.empty(),
                        List.of(
                                new Crumb(
                                        Optional.of(GlossaryListPage.title(there)),
                                        Optional.empty(),
                                        GlossaryAddresses.list(there).toString()),
                                home())))
                .orElseGet(() -> super.help(request, refusal));
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.glossary.all.title", GlossaryPlace.ALL);
    }
}
