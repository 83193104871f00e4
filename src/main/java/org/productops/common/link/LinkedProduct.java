package org.productops.common.link;

/** The other product, Confluence for Jira and Jira for Confluence, over the application link between the two. */
public interface LinkedProduct {

    /** What it is called: {@code Jira} or {@code Confluence}. */
    String name();

    /**
     * Asks the plugin on the other side, as the user of this thread. Waits for the answer, so it is nothing for a page.
     *
     * @return never null: whatever goes wrong on the way is an answer, too
     */
    <T> LinkAnswer<T> ask(LinkQuestion question, LinkReader<T> reader);
}
