package com.atlassian.mail.queue;

/**
 * Mails that are about to be sent; on each node its own, and not kept over a restart.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/NotificationServiceImpl.java — [C≤10], imported as a service
 */
public interface MailQueue {
    void addItem(MailQueueItem item);
}
