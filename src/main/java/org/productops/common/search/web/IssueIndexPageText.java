package org.productops.common.search.web;

import java.util.List;
import org.productops.common.error.Message;

/**
 * What a page says of an index.
 *
 * @param path the page's address
 * @param about what searches find, and when they know it
 * @param help what the work over all issues does, and when to begin it
 */
public record IssueIndexPageText(String path, Message title, Message about, Message help, List<QueryExample> examples) {

    public IssueIndexPageText {
        examples = List.copyOf(examples);
    }

    /** What the ids of elements begin with. */
    String id() {
        return path.substring("/plugins/servlet/".length()).replace('/', '-');
    }
}
