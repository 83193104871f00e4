package com.atlassian.applinks.api;

/**
 * The links to other products.
 *
 * @source https://github.com/deftdevs/bootstrapi/blob/4c9d6271f00207820d13880e433f8aa5b4cfb6c6/commons/src/main/java/com/deftdevs/bootstrapi/commons/service/DefaultApplicationLinksServiceImpl.java — [C11] for Platform 8.3, as the type that is extended there; documented at https://docs.atlassian.com/applinks-api/latest/com/atlassian/applinks/api/ApplicationLinkService.html
 */
public interface ApplicationLinkService {
    /** Null if there is no such link. */
    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
