package org.productops.glossary.format;

import java.util.List;
import java.util.Optional;

/** Finds pages for the user who asks. */
public interface PageSources {

    /**
     * The pages of a space that the user of this thread may see, with a label or below a page, or both.
     *
     * @param spaceKey of a space that the user may see
     * @param label empty for any
     * @param pageId 0 for any
     * @param most how many at most
     * @throws org.productops.common.error.BusyException if the product cannot search
     */
    List<PageSource> find(String spaceKey, String label, long pageId, int most);

    /** The page with this number, if the user may see it. */
    Optional<Above> page(long id);

    /**
     * The page of a space with this title, if the user may see it.
     *
     * @throws org.productops.common.error.BusyException if the product cannot search
     */
    Optional<Above> page(String spaceKey, String title);

    /** A page below which others are. */
    record Above(long id, String title) {}
}
