package org.productops.devhost.link;

/** How the link to the other product behaves; people and tests choose. */
public enum LinkBehaviour {
    WORKS("Works: the other product is asked as who asks here, by user name"),
    REMOVED("There is no application link"),
    NOT_AUTHORISED("The person has not allowed it yet"),
    NO_PERMISSION("The person may not use the other product"),
    NO_PLUGIN("The plugin is not there on the other side"),
    STOPPED("The other product is stopped"),
    SLOW("The answer takes too long"),
    HTML("A log-in page answers"),
    OTHER_VERSION("The plugin on the other side is of another version");

    private final String label;

    LinkBehaviour(String label) {
        this.label = label;
    }

    /** What people read who choose. */
    public String label() {
        return label;
    }
}
