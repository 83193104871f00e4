package org.productops.devhost.sal;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.productops.devhost.product.HostProduct;

/** Where a product's own log-in pages are, as paths below its base URL. */
public final class ProductAddresses {
    private final HostProduct product;

    ProductAddresses(HostProduct product) {
        this.product = product;
    }

    /** The path of the log-in page of this product, below the context path. */
    public static String loginPath(HostProduct product) {
        return switch (product.application()) {
            case JIRA -> "/login.jsp";
            case CONFLUENCE -> "/login.action";
        };
    }

    /** The path of the page that asks administrators for their password again, below the context path. */
    public static String webSudoPath(HostProduct product) {
        return switch (product.application()) {
            case JIRA -> "/secure/admin/WebSudoAuthenticate!default.jspa";
            case CONFLUENCE -> "/authenticate.action";
        };
    }

    /** The request parameter in which {@link #webSudoPath} takes the way back. */
    public static String webSudoDestination(HostProduct product) {
        return switch (product.application()) {
            case JIRA -> "webSudoDestination";
            case CONFLUENCE -> "destination";
        };
    }

    URI login(URI returnTo) {
        return URI.create(product.baseUrl() + loginPath(product) + "?os_destination=" + encode(back(returnTo)));
    }

    URI webSudo(String returnTo) {
        return URI.create(
                product.baseUrl() + webSudoPath(product) + "?" + webSudoDestination(product) + "=" + encode(returnTo));
    }

    /** The way back without host and context path, as the products write it. */
    private String back(URI uri) {
        String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        String context = product.baseUrl().getPath();
        return path.startsWith(context + "/") ? path.substring(context.length()) : path;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
