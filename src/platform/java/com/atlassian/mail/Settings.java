package com.atlassian.mail;

/**
 * What an administrator or a property of the server says about mails.
 *
 * @source https://docs.atlassian.com/atlassian-mail/ — [C≤10]; the plugin manager of the products asks it before it sends
 */
public interface Settings {
    boolean isSendingDisabled();
}
