package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * Where and what for a page is being rendered.
 *
 * @source https://docs.atlassian.com/atlassian-confluence/5.8.9/com/atlassian/confluence/content/render/xhtml/ConversionContext.html — [C≤10]
 */
public interface ConversionContext {
    /**
     * Null in the preview of a template.
     *
     * @source https://github.com/baloise/digital-signature/blob/b73e21d2/src/main/java/com/baloise/confluence/digitalsignature/DigitalSignatureMacro.java — [C≤10] for Confluence 9.5.4
     */
    ContentEntityObject getEntity();

    /**
     * Null outside a space.
     *
     * @source https://github.com/baloise/digital-signature/blob/b73e21d2/src/main/java/com/baloise/confluence/digitalsignature/DigitalSignatureMacro.java — [C≤10] for Confluence 9.5.4
     */
    String getSpaceKey();

    /**
     * "display", "preview", "pdf", "word", "html_export", "email", "feed" or "diff".
     *
     * @source https://github.com/ONLYOFFICE/onlyoffice-confluence/blob/ab8d713c/src/main/java/onlyoffice/macro/OnlyOfficePreviewMacro.java — [C11] for Confluence 10.0.3
     */
    String getOutputType();

    /**
     * Null if nobody set it in this rendering.
     *
     * @source https://github.com/collabsoft-net/atlassian-connect-polyfill/blob/d13c729f/src/main/java/fyi/iapetus/plugins/acpolyfill/confluence/ConfluenceMacro.java — [C11] for Jira 11.0.1 and Confluence 10.0.1
     */
    Object getProperty(String name);

    void setProperty(String name, Object value);
}
