package org.productops.glossary.format;

import org.productops.common.error.Message;

/** What {@link PageConceptService} makes of pages. People choose pages, not this. */
final class PageConceptFormat extends GlossaryJsonFormat {

    static final String ID = "glossary-pages";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean isOffered() {
        return false;
    }

    @Override
    public boolean namesPeople() {
        return false;
    }

    @Override
    public Message placeLabel() {
        return Message.of("productops.glossaryfiles.pages.place");
    }

    @Override
    public boolean recognises(byte[] content) {
        return false;
    }
}
