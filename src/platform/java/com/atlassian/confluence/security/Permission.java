package com.atlassian.confluence.security;

/**
 * What someone may do with a thing.
 *
 * @source facts: confluence-facts §3b [C11] — seen in atlassian-slack-integration-server
 */
public class Permission {
    public static final Permission VIEW = new Permission("VIEW");
    public static final Permission ADMINISTER = new Permission("ADMINISTER");

    /** @source facts: confluence-facts §3b [C≤10] */
    public static final Permission EDIT = new Permission("EDIT");

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
