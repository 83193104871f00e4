package org.productops.devhost.confluence.content;

/**
 * The settings of the site.
 *
 * @param anonymous whether people who are not logged in may use it
 * @param readOnly whether nothing can be changed at the moment
 */
public record SiteRecord(boolean anonymous, boolean readOnly) {
    static final String ID = "site";
}
