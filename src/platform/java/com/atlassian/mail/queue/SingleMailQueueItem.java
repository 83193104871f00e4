package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One mail in the queue.
 *
 * @source https://github.com/alanmosely/basic-jira-development-panels/blob/347d3622/src/main/java/com/alanmosely/jira/plugin/impl/PullRequestServiceImpl.java — [C≤10] for Jira 9.12
 */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    public Email getEmail() {
        return email;
    }
}
