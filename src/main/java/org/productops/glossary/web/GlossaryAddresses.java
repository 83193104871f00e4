package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.GlossaryPlace;

/** Where the pages of a glossary are, and what stands in their addresses. */
final class GlossaryAddresses {

    static final String NEW = "new";
    static final String EDIT = "edit";
    static final String SHORT = "short";
    static final String DELETE = "delete";
    static final String RETIRE = "retire";
    static final String CONCEPT = "concept";
    static final String PROPOSE = "propose";
    static final String THANKS = "thanks";
    static final String WORDS = "words";
    static final String WORDS_NEVER = "words-never";
    static final String CHANGE = "change";
    static final String EXPORT = "export";
    static final String DOMAINS = "domains";
    static final String DOMAIN_NEW = "domain-new";
    static final String DOMAIN_EDIT = "domain-edit";
    static final String DOMAIN_DELETE = "domain-delete";
    static final String SETTINGS = "settings";
    static final String REMOVE = "remove";
    static final String CHOICE = "choice";
    static final String CHOICE_COPY = "choice-copy";

    /** A word that somebody wrote. */
    static final String NAME = "name";

    /** What may be written for it. */
    static final String SHORT_FORM = "short";

    /** What the list shows to which a page leads back, see {@link GlossaryState#query}. */
    static final String LIST = "list";

    private GlossaryAddresses() {}

    static Address list(GlossaryPlace place) {
        return Address.of(GlossaryAddress.ROOT).with(GlossaryAddress.KEY, place.key());
    }

    static Address page(String page, GlossaryPlace place) {
        return Address.of(GlossaryAddress.ROOT + "/" + page).with(GlossaryAddress.KEY, place.key());
    }

    static Address about(String page, GlossaryPlace place, long id) {
        return page(page, place).with(GlossaryAddress.ID, String.valueOf(id));
    }

    static Address concept(GlossaryPlace place, long id) {
        return about(CONCEPT, place, id);
    }

    static String key(PageRequest request) {
        return request.text(GlossaryAddress.KEY);
    }

    /** The concept that the address names. */
    static long id(PageRequest request) {
        return request.id(GlossaryAddress.ID)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.glossary.error.no-term", request.text(GlossaryAddress.ID))));
    }

    /** Where the concepts of a glossary are found over REST, from the context path on. */
    static String choices(GlossaryPlace place) {
        return "/rest/productops/1.0/glossaries/" + Address.step(place.key()) + "/concepts";
    }

    /** The way to the list. */
    static List<Crumb> crumbs(GlossaryPlace place) {
        return place.isGlobal()
                ? List.of(Crumb.labelled("productops.glossary.all.title", GlossaryPlace.ALL))
                : List.of(Crumb.named(place.name(), place.path()));
    }

    /** The way to the pages below the list. */
    static List<Crumb> crumbs(GlossaryPlace place, GlossaryState state) {
        List<Crumb> crumbs = new ArrayList<>(crumbs(place));
        String list = state.address(place).toString();
        crumbs.add(
                place.isGlobal() ? Crumb.named(place.name(), list) : Crumb.labelled("productops.glossary.name", list));
        return crumbs;
    }

    /** The way to what is done with a concept. */
    static List<Crumb> crumbs(GlossaryPlace place, GlossaryState state, Concept concept, String name) {
        List<Crumb> crumbs = new ArrayList<>(crumbs(place, state));
        crumbs.add(Crumb.named(name, state.on(concept(place, concept.id())).toString()));
        return crumbs;
    }
}
