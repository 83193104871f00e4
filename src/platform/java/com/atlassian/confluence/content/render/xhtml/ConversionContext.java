package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * Where and what for a page is being rendered.
 *
 * @source facts: confluence-facts §1b [C11] — used for Confluence 10 in collabsoft-net/atlassian-connect-polyfill; members [C≤10]
 *     of https://docs.atlassian.com/atlassian-confluence/5.8.9/com/atlassian/confluence/content/render/xhtml/ConversionContext.html
 */
public interface ConversionContext {
    /** Null in the preview of a template. */
    ContentEntityObject getEntity();

    /** Null outside a space. */
    String getSpaceKey();

    /**
     * "display", "preview", "pdf", "word", "html_export", "email", "feed" or "diff".
     *
     * @source https://github.com/ONLYOFFICE/onlyoffice-confluence — [C11] with Confluence 10.0.3
     */
    String getOutputType();

    /** Null if nobody set it in this rendering. */
    Object getProperty(String name);

    void setProperty(String name, Object value);
}
