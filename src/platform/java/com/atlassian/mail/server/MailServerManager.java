package com.atlassian.mail.server;

/**
 * The mail servers that administrators have set up.
 *
 * @source https://docs.atlassian.com/atlassian-mail/ — [C≤10]
 */
public interface MailServerManager {
    boolean isDefaultSMTPMailServerDefined();
}
