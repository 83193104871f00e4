package org.productops.glossary.format;

import org.productops.glossary.GlossaryPlace;

/** A product at an address of the documentation. */
public final class FakeGlossarySite implements GlossarySite {

    @Override
    public String address(GlossaryPlace place) {
        return "https://wiki.example/plugins/servlet/productops/glossary?key=" + place.key();
    }

    @Override
    public String page(long id) {
        return "https://wiki.example/pages/viewpage.action?pageId=" + id;
    }
}
