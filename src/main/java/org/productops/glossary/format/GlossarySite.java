package org.productops.glossary.format;

import org.productops.glossary.GlossaryPlace;

/** Where glossaries are for the rest of the world. */
public interface GlossarySite {

    /** The whole address of a glossary. */
    String address(GlossaryPlace place);
}
