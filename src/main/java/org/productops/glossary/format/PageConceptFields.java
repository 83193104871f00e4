package org.productops.glossary.format;

/** The names of what people say of the pages of which they make terms. */
public final class PageConceptFields {

    public static final String SPACE = "space";
    public static final String LABEL = "label";
    public static final String PAGE = "page";

    private PageConceptFields() {}
}
