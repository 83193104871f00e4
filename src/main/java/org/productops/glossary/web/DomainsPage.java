package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.glossary.ConceptService;
import org.productops.glossary.DomainFields;
import org.productops.glossary.DomainService;
import org.productops.glossary.DomainView;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryView;

/** The taxonomy of a glossary, from which its concepts are reached. */
final class DomainsPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("glossary/domains.vm", View.class);

    static final String SAVED = "saved";
    static final String DELETED = "deleted";

    /** Deeper levels are indented no further. */
    private static final int INDENTED = 7;

    private final ConceptService concepts;
    private final DomainService domains;

    DomainsPage(ConceptService concepts, DomainService domains) {
        this.concepts = concepts;
        this.domains = domains;
    }

    /** @param add where a domain is added; empty for those who may not */
    record View(Frame frame, List<Crumb> crumbs, Optional<Message> notice, Optional<String> add, List<Row> rows) {}

    /**
     * A domain.
     *
     * @param indent how far it is moved in
     * @param count how many concepts belong to it and to those below it
     * @param list where these are
     */
    record Row(
            String id,
            String name,
            String description,
            int indent,
            int count,
            String list,
            Optional<String> edit,
            Optional<String> add,
            Optional<String> delete) {}

    /** The way to the pages about domains. */
    static List<Crumb> crumbs(GlossaryPlace place) {
        List<Crumb> crumbs = new ArrayList<>(GlossaryAddresses.crumbs(place, GlossaryState.NONE));
        crumbs.add(Crumb.labelled(
                "productops.glossary.domains.title",
                GlossaryAddresses.page(GlossaryAddresses.DOMAINS, place).toString()));
        return crumbs;
    }

    /** The id of a domain's row in the page. */
    static String rowId(long id) {
        return "productops-domain-" + id;
    }

    @Override
    public PageResult show(PageRequest request) {
        GlossaryView view = concepts.view(GlossaryAddresses.key(request));
        GlossaryPlace place = view.place();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        GlossaryAddresses.crumbs(place, GlossaryState.NONE),
                        notice(request.done()),
                        view.editable()
                                ? Optional.of(GlossaryAddresses.page(GlossaryAddresses.DOMAIN_NEW, place)
                                        .toString())
                                : Optional.empty(),
                        domains.list(place.key()).stream()
                                .map(domain -> row(place, domain, view.editable()))
                                .toList()));
    }

    private static Optional<Message> notice(String done) {
        return switch (done) {
            case SAVED -> Optional.of(Message.of("productops.glossary.domain.saved"));
            case DELETED -> Optional.of(Message.of("productops.glossary.domain.deleted"));
            default -> Optional.empty();
        };
    }

    private static Row row(GlossaryPlace place, DomainView view, boolean editable) {
        long id = view.domain().id();
        Address add = GlossaryAddresses.page(GlossaryAddresses.DOMAIN_NEW, place)
                .with(DomainFields.PARENT, String.valueOf(id));
        return new Row(
                rowId(id),
                view.domain().name(),
                view.domain().description(),
                Math.min(view.level(), INDENTED),
                view.below(),
                GlossaryState.ofDomain(id).address(place).toString(),
                Optional.of(GlossaryAddresses.about(GlossaryAddresses.DOMAIN_EDIT, place, id)
                                .toString())
                        .filter(any -> editable),
                Optional.of(add.toString()).filter(any -> editable),
                Optional.of(GlossaryAddresses.about(GlossaryAddresses.DOMAIN_DELETE, place, id)
                                .toString())
                        .filter(any -> editable));
    }
}
