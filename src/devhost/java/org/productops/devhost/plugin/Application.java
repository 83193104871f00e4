package org.productops.devhost.plugin;

/** The two products that the host plays. */
public enum Application {
    JIRA("jira", "jira", "Jira", 2990),
    CONFLUENCE("confluence", "conf", "Confluence", 1990);

    private final String applicationName;
    private final String platformId;
    private final String displayName;
    private final int defaultPort;

    Application(String applicationName, String platformId, String displayName, int defaultPort) {
        this.applicationName = applicationName;
        this.platformId = platformId;
        this.displayName = displayName;
        this.defaultPort = defaultPort;
    }

    /** The name in the descriptor's {@code application} attribute and in the scanner's index files. */
    public String applicationName() {
        return applicationName;
    }

    /** What SAL's {@code ApplicationProperties.getPlatformId()} says. */
    public String platformId() {
        return platformId;
    }

    /** The name that people read. */
    public String displayName() {
        return displayName;
    }

    /** The port that the Atlassian SDK uses too. */
    public int defaultPort() {
        return defaultPort;
    }

    /** The path below which the product answers, with a leading slash. */
    public String contextPath() {
        return "/" + applicationName;
    }

    /** The one that this is not. */
    public Application other() {
        return this == JIRA ? CONFLUENCE : JIRA;
    }
}
