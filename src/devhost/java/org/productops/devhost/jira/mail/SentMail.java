package org.productops.devhost.jira.mail;

import java.time.Instant;

/** A mail that this host would have sent, had it a mail server. */
public record SentMail(Instant sent, String to, String subject, String mimeType, String body) {

    /** Whether its body is HTML. */
    public boolean html() {
        return mimeType.equals("text/html");
    }
}
