package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/**
 * Makes requests that carry what the link knows of who asks.
 *
 * @source https://github.com/deftdevs/bootstrapi/blob/4c9d6271f00207820d13880e433f8aa5b4cfb6c6/commons/src/main/java/com/deftdevs/bootstrapi/commons/service/DefaultApplicationLinksServiceImpl.java — [C11] for Platform 8.3, the type
 */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    /** @source https://docs.atlassian.com/applinks-api/3.2/com/atlassian/applinks/api/ApplicationLinkRequestFactory.html — [C≤10] */
    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException;
}
