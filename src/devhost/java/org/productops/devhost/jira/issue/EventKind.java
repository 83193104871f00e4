package org.productops.devhost.jira.issue;

/** What happened to an issue, with the numbers of Jira's event types. */
public enum EventKind {
    CREATED(1),
    UPDATED(2),
    DELETED(8),
    MOVED(9),
    TRANSITIONED(13);

    private final long id;

    EventKind(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }
}
