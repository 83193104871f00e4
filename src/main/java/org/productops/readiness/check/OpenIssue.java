package org.productops.readiness.check;

/**
 * An issue that is not resolved.
 *
 * @param key by which people know it; empty if whoever asks may not see the issue
 * @param summary what it is about; empty likewise
 */
public record OpenIssue(String key, String summary) {

    /** One of which whoever asks learns only that it is there. */
    public static final OpenIssue HIDDEN = new OpenIssue("", "");

    /** Whether whoever asks may know which issue it is. */
    public boolean isShown() {
        return !key.isEmpty();
    }
}
