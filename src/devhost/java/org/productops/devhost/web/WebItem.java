package org.productops.devhost.web;

/**
 * A link that is shown somewhere.
 *
 * @param key the module's key
 * @param label its text in the reader's language
 * @param path where it leads: below the context path, or a full address
 * @param linkId the link's {@code id}, or null
 */
public record WebItem(String key, String label, String path, String linkId) {

    /** The address for {@code href}. */
    public String href(String contextPath) {
        return path.startsWith("/") ? contextPath + path : path;
    }
}
