package com.atlassian.applinks.api;

import java.net.URI;

/**
 * A link to another product.
 *
 * @source https://github.com/deftdevs/bootstrapi/blob/4c9d6271f00207820d13880e433f8aa5b4cfb6c6/commons/src/main/java/com/deftdevs/bootstrapi/commons/service/DefaultApplicationLinksServiceImpl.java — [C11] for Platform 8.3, which implements it
 */
public interface ApplicationLink {
    String getName();

    URI getDisplayUrl();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();
}
