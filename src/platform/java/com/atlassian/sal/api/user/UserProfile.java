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

    /** @source https://docs.atlassian.com/sal-api/2.10.1/sal-api/apidocs/com/atlassian/sal/api/user/UserProfile.html — [K], may be null and may be relative */
    URI getProfilePictureUri();
}
