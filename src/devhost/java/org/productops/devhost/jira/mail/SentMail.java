package org.productops.devhost.jira.mail;

/**
 * A mail that this host would have sent, had it a mail server.
 *
 * @param sent when, as ISO 8601 writes it
 */
public record SentMail(String sent, String to, String subject, String mimeType, String body) {

    /** Whether its body is HTML. */
    public boolean html() {
        return mimeType.equals("text/html");
    }
}
