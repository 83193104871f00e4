package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Knows where people let one product ask the other in their name.
 *
 * @source https://docs.atlassian.com/applinks-api/3.2/com/atlassian/applinks/api/ApplicationLinkRequestFactory.html — [C≤10], which inherits both methods from it
 */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI();
}
