package org.productops.glossary.format;

import org.productops.glossary.GlossaryPlace;

/** Where glossaries, and the pages that use them, are for the rest of the world. */
public interface GlossarySite {

    /** The whole address of a glossary. */
    String address(GlossaryPlace place);

    /** The whole address of a page of the product, by its id. */
    String page(long id);
}
