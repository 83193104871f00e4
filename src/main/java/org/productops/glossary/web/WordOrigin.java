package org.productops.glossary.web;

import java.util.Collection;
import java.util.Optional;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.glossary.format.GlossarySite;

/**
 * The page of the product on which somebody read a word before they came to a form about it: it is kept among the sources, and
 * there is a way back to it.
 */
final class WordOrigin {

    /** The parameter with the id of the page. */
    static final String PARAMETER = "page";

    private static final String ID = "\\d{1,18}";

    private final GlossarySite site;

    WordOrigin(GlossarySite site) {
        this.site = site;
    }

    /** The id of the page; empty if there is none. */
    static String id(PageRequest request) {
        String id = request.text(PARAMETER);
        return id.matches(ID) ? id : "";
    }

    /** An address from which there is the same way back. */
    static Address on(PageRequest request, Address address) {
        return address.with(PARAMETER, id(request));
    }

    /** The way back, from the context path on; empty if there was no page. */
    static Optional<String> back(PageRequest request) {
        return Optional.of(id(request)).filter(id -> !id.isEmpty()).map(WordOrigin::path);
    }

    private static String path(String id) {
        return "/pages/viewpage.action?pageId=" + id;
    }

    /** What is kept of the page among the sources; empty if there is none. */
    String source(String id) {
        return id.matches(ID) ? site.page(Long.parseLong(id)) : "";
    }

    /** The way back to the page that is kept among the sources, from the context path on. */
    Optional<String> back(Collection<String> sources) {
        return sources.stream()
                .filter(each -> each.matches(".*[?&]pageId=" + ID))
                .map(each -> each.substring(each.lastIndexOf('=') + 1))
                .filter(id -> sources.contains(source(id)))
                .findFirst()
                .map(WordOrigin::path);
    }
}
