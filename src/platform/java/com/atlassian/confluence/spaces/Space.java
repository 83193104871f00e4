package com.atlassian.confluence.spaces;

/**
 * A space.
 *
 * @source facts: confluence-facts §3b [C11] — seen in atlassian-slack-integration-server
 */
public class Space {
    private final long id;
    private final String key;
    private final String name;

    /** Made by the product only. */
    public Space(long id, String key, String name) {
        this.id = id;
        this.key = key;
        this.name = name;
    }

    public long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    /** The name, for a space that is not personal. */
    public String getDisplayTitle() {
        return name;
    }

    /** From the context path on. */
    public String getUrlPath() {
        return "/display/" + key;
    }
}
