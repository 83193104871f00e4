package com.atlassian.confluence.security;

/**
 * What someone may do with a thing.
 *
 * @source https://github.com/ONLYOFFICE/onlyoffice-confluence/blob/ab8d713c/src/main/java/onlyoffice/utils/attachment/AttachmentUtilImpl.java — [C11] for Confluence 10.0.3
 */
public class Permission {
    public static final Permission VIEW = new Permission("VIEW");
    /** @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spi/impl/ConfluenceSlackLinkAccessManager.java — [C11] for Jira 11.0 and Confluence 10.0.1 */
    public static final Permission ADMINISTER = new Permission("ADMINISTER");

    /** @source https://developer.atlassian.com/server/confluence/confluence-permissions-architecture — [D] */
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
