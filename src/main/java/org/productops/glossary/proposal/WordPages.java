package org.productops.glossary.proposal;

import java.util.List;
import java.util.Optional;

/** The product's pages and blog posts, as far as the user of this thread may see them. */
public interface WordPages {

    /**
     * The ids of pages and blog posts, those first that were changed last.
     *
     * @param spaceKey of a space that the user may see; empty for all spaces
     * @param most how many at most
     * @param goOn asked now and then; what it throws ends it
     * @throws org.productops.common.error.BusyException if the product cannot search
     */
    List<Long> latest(String spaceKey, int most, Runnable goOn);

    /** A page or blog post; empty if it is gone, or the user may not see it. */
    Optional<WordPlace> find(long id);

    /** What stands in a page or blog post that the user was just let see, as it is stored. */
    String storage(long id);
}
