package com.atlassian.confluence.api.service.accessmode;

/**
 * Whether Confluence lets anything be changed at the moment.
 *
 * @source https://github.com/requirement-yogi/psea/blob/1e22dc4/psea/src/main/java/com/requirementyogi/datacenter/psea/impl/PseaServiceImpl.java — [C≤10], imported and asked there; not seen on Platform 8, so the plugin does without it where it is missing
 */
public interface AccessModeService {

    /** Whether administrators have put the site into read-only mode. */
    boolean isReadOnlyAccessModeEnabled();
}
