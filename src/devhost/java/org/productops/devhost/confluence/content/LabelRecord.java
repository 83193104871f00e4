package org.productops.devhost.confluence.content;

import java.util.List;

/**
 * The labels of a page.
 *
 * @param names in lower case, as Confluence keeps them
 */
record LabelRecord(long pageId, List<String> names) {

    LabelRecord {
        names = List.copyOf(names);
    }
}
