package org.productops.common.text;

import java.net.URI;
import java.net.URISyntaxException;

/** What can be kept as the address of a page that people open. */
public final class WebAddress {

    private WebAddress() {}

    /** Whether the text is a whole http or https address with a host, and without a name to log in with. */
    public static boolean isOne(String text) {
        try {
            URI uri = new URI(text);
            String authority = uri.getRawAuthority();
            // Not the host that the class finds: it has none for names with an underscore, which networks use.
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && authority != null
                    && !authority.startsWith(":")
                    && !authority.contains("@");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
