package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps pictures.
 *
 * @source facts: jira-facts §6 [C≤10] — injected for Jira 10 in ONLYOFFICE/onlyoffice-jira
 */
public interface AvatarManager {
    Avatar create(
            String fileName,
            String contentType,
            IconType iconType,
            IconOwningObjectId owner,
            InputStream image,
            Selection selection)
            throws IOException;

    Long getDefaultAvatarId(IconType iconType);
}
