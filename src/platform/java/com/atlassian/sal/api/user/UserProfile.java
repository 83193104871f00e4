package com.atlassian.sal.api.user;

import java.net.URI;

/**
 * What the product tells about a user.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server
 */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/8.0.0-m90/com/atlassian/sal/confluence/user/ConfluenceUserProfile.html — [C≤10], may be null and may be relative */
    URI getProfilePictureUri();
}
