package com.atlassian.activeobjects.external;

/**
 * What is done once to the tables of a plugin, before anybody else gets at them. The tasks of a plugin run one after the other,
 * on one node, in the order of their versions; one that fails is run again.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/ao/upgrade/v1/MutedChannelIdUpgradeTask001.java — [C11] for Confluence 10.0.1
 */
public interface ActiveObjectsUpgradeTask {

    /** How far the tables are when it is done. */
    ModelVersion getModelVersion();

    /** Does it. */
    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
