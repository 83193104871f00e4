package com.atlassian.applinks.api;

/**
 * What kind of product a link leads to.
 *
 * @source https://github.com/deftdevs/bootstrapi/blob/4c9d6271f00207820d13880e433f8aa5b4cfb6c6/commons/src/main/java/com/deftdevs/bootstrapi/commons/service/DefaultApplicationLinksServiceImpl.java — [C11] for Platform 8.3
 */
public interface ApplicationType {}
