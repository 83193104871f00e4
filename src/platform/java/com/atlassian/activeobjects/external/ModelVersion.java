package com.atlassian.activeobjects.external;

/**
 * How far the tables of a plugin are: the number of its last upgrade task.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/ao/upgrade/v1/MutedChannelIdUpgradeTask001.java — [C11] for Confluence 10.0.1
 */
public final class ModelVersion {

    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    /** The version with this number. */
    public static ModelVersion valueOf(String number) {
        return new ModelVersion(Integer.parseInt(number));
    }

    /** @source https://github.com/mailru/jira-plugins-mrimsender/blob/00aeb6ee/src/main/java/ru/mail/jira/plugins/myteam/upgrades/Version3UpgradeTask.java — [C≤10] for Jira 8 */
    public boolean isOlderThan(ModelVersion other) {
        return number < other.number;
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
