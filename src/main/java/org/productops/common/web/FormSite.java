package org.productops.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;

/**
 * Tells what a page of another site sent from what a page of this one did, by what browsers say of it: a second line behind
 * the product's tokens, as REST has it. No page can make a browser say something else; who is no browser says nothing.
 */
final class FormSite {

    /** What browsers say whose page does not tell where it is from, such as one in a sandbox. */
    private static final String UNNAMED = "null";

    private FormSite() {}

    /** Whether a browser sent that from a page of another site. */
    static boolean isForeign(HttpServletRequest request) {
        String from = header(request, "Sec-Fetch-Site");
        if (!from.isEmpty()) {
            return !from.equals("same-origin") && !from.equals("none");
        }
        String origin = header(request, "Origin");
        return origin.equals(UNNAMED)
                || !origin.isEmpty() && !isHere(request, origin)
                || origin.isEmpty()
                        && !header(request, "Referer").isEmpty()
                        && !isHere(request, header(request, "Referer"));
    }

    /** Behind a proxy, this site is what the browser asked for, or what the product was told of the proxy. */
    private static boolean isHere(HttpServletRequest request, String address) {
        try {
            URI there = URI.create(address);
            if (there.getHost() == null) {
                return false;
            }
            String site = site(there.getHost(), there.getPort(), there.getScheme());
            return site.equals(asked(header(request, "Host"), there.getScheme()))
                    || site.equals(asked(header(request, "X-Forwarded-Host"), there.getScheme()))
                    || site.equals(site(
                            String.valueOf(request.getServerName()), request.getServerPort(), request.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String asked(String host, String scheme) {
        if (host.isEmpty()) {
            return "";
        }
        URI asked = URI.create(scheme + "://" + host.split(",", 2)[0].strip());
        return asked.getHost() == null ? "" : site(asked.getHost(), asked.getPort(), scheme);
    }

    private static String site(String host, int port, String scheme) {
        int usual = "https".equals(scheme) ? 443 : 80;
        return host.toLowerCase(Locale.ROOT) + ":" + (port > 0 ? port : usual);
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value.strip();
    }
}
