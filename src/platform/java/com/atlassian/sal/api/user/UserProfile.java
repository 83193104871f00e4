package com.atlassian.sal.api.user;

import java.net.URI;

/**
 * What the product tells about a user.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/user/SlackUserService.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface UserProfile {
    UserKey getUserKey();

    /** @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/settings/SlackUserSettingsService.java — [C11] for Jira 11.0 and Confluence 10.0.1 */
    String getUsername();

    /** @source https://github.com/baloise/digital-signature/blob/b73e21d2/src/main/java/com/baloise/confluence/digitalsignature/sal/DummyProfile.java — [C≤10] for Confluence 9.5.4 */
    String getFullName();

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/8.0.0-m90/com/atlassian/sal/confluence/user/ConfluenceUserProfile.html — [C≤10], may be null and may be relative */
    URI getProfilePictureUri();

    /** @source https://github.com/baloise/digital-signature/blob/b73e21d2/src/main/java/com/baloise/confluence/digitalsignature/sal/DummyProfile.java — [C≤10] for Confluence 9.5.4; may be null and may be relative */
    URI getProfilePageUri();
}
