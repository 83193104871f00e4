package com.atlassian.mail.queue;

/**
 * Something in the queue.
 *
 * @source https://github.com/alanmosely/basic-jira-development-panels/blob/347d3622/src/main/java/com/alanmosely/jira/plugin/impl/PullRequestServiceImpl.java — [C≤10] for Jira 9.12
 */
public interface MailQueueItem {}
