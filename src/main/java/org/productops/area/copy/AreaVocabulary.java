package org.productops.area.copy;

import java.util.List;
import java.util.Set;

/** The words that are about an area, for what a page shows of it. */
public interface AreaVocabulary {

    /**
     * A word.
     *
     * @param address where it is explained, from the product's context path on
     */
    record Word(String name, String address) {}

    /**
     * The words of an area that hold in a space for the one who reads there, in the order of the reader's language; none in a space
     * that the reader may not see.
     *
     * @param spaceKey the key of the space in which the page is
     * @param areaKeys the keys of the area, now and before
     */
    List<Word> of(String spaceKey, Set<String> areaKeys);
}
