package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

/**
 * The kind of Confluence.
 *
 * @source https://github.com/deftdevs/bootstrapi/blob/4c9d6271f00207820d13880e433f8aa5b4cfb6c6/commons/src/main/java/com/deftdevs/bootstrapi/commons/model/util/ApplicationLinkModelUtil.java — [C11] for Platform 8.3
 */
public interface ConfluenceApplicationType extends ApplicationType {}
