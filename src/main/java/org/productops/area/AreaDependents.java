package org.productops.area;

import java.util.Optional;
import org.productops.common.error.Message;

/** What hangs on areas by their keys, elsewhere in the plugin or in the product. */
public interface AreaDependents {

    /**
     * What of it hangs on an area, for people who are about to merge or delete it.
     *
     * @return a sentence that says how much; empty if nothing does
     */
    Optional<Message> uses(String areaKey);

    /**
     * Lets all of it hang on another area. Called in the transaction that merges the two: what takes longer is only begun
     * here.
     */
    void merged(String areaKey, String intoKey);
}
