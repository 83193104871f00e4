package org.productops.devhost.web;

import java.util.Map;

/**
 * A link that is shown somewhere.
 *
 * @param key the module's key
 * @param label its text in the reader's language
 * @param path where it leads: below the context path, or a full address
 * @param linkId the link's {@code id}, or null
 * @param params the module's parameters, such as {@code iconClass}
 */
public record WebItem(String key, String label, String path, String linkId, int weight, Map<String, String> params) {

    public WebItem {
        params = Map.copyOf(params);
    }

    /** The address for {@code href}. */
    public String href(String contextPath) {
        return path.startsWith("/") ? contextPath + path : path;
    }
}
