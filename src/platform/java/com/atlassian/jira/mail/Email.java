package com.atlassian.jira.mail;

/**
 * A mail with the headers by which Jira and other servers know that it comes from Jira.
 *
 * @source https://github.com/alanmosely/basic-jira-development-panels/blob/347d3622/src/main/java/com/alanmosely/jira/plugin/impl/PullRequestServiceImpl.java — [C≤10] for Jira 9.12
 */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }
}
