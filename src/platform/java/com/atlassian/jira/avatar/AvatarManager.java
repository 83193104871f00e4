package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps pictures.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/testcase/TestCaseIssueType.java — [C11] for Jira 11.3.6
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
