package org.productops.glossary.format.web;

import java.util.List;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.glossary.GlossaryPlace;

/** Where glossaries are imported and exported, from the product's context path on. */
public final class GlossaryFileAddresses {

    static final String GLOSSARY = "/plugins/servlet/productops/glossary";
    static final String IMPORT = "/plugins/servlet/productops/glossary-import";
    /** Where files are had, for the parameters that are below. */
    public static final String EXPORT = "/plugins/servlet/productops/glossary-export";

    /** The step of addresses to the page on which terms of pages begin. */
    static final String PAGES = "pages";

    /** The key of the glossary. */
    public static final String KEY = "key";

    static final String FORMAT = "format";

    /** The id of a term that is wanted, as often as there are such. */
    public static final String ID = "id";

    private GlossaryFileAddresses() {}

    /** Where an import into the glossary begins. */
    public static String imports(GlossaryPlace place) {
        return IMPORT + "/" + Address.step(place.key());
    }

    /** Where terms are made of pages. */
    public static String pages(GlossaryPlace place) {
        return imports(place) + "/" + PAGES;
    }

    static Address list(GlossaryPlace place) {
        return Address.of(GLOSSARY).with(KEY, place.key());
    }

    static List<Crumb> crumbs(GlossaryPlace place) {
        String list = list(place).toString();
        return place.isGlobal()
                ? List.of(
                        Crumb.labelled("productops.glossary.all.title", GlossaryPlace.ALL),
                        Crumb.named(place.name(), list))
                : List.of(Crumb.named(place.name(), place.path()), Crumb.labelled("productops.glossary.name", list));
    }
}
