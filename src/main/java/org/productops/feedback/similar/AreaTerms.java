package org.productops.feedback.similar;

import java.util.List;
import java.util.Map;

/** What people call the things that areas are about, beside the areas' own names. */
public interface AreaTerms {

    /** The terms of each area that has any, by its key. */
    Map<String, List<String>> byArea();
}
