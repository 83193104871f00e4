package org.productops.glossary.highlight;

import java.util.Optional;

/** The product's pages and blog posts, as the user who makes this request, or an anonymous one, may see them. */
public interface MarkedContents {

    /** The one with this id; empty if there is none, or none that the user may see. */
    Optional<MarkedContent> find(long id);

    /** What it is stored as, whoever asks; empty if there is nothing. */
    String storage(long id);
}
