package com.atlassian.mail;

/**
 * The mail settings of the product.
 *
 * @source https://docs.atlassian.com/atlassian-mail/ — [C≤10]; Jira's own REST resource for notifications asks it first
 */
public final class MailFactory {
    private static volatile Settings settings = () -> Boolean.getBoolean("atlassian.mail.senddisabled");

    private MailFactory() {}

    public static Settings getSettings() {
        return settings;
    }
}
