package org.productops.common.mail;

import java.util.Locale;
import java.util.Objects;

/**
 * Somebody who can get mails.
 *
 * @param address where they are sent
 * @param locale the language
 * @param html whether as HTML; else as text
 */
public record MailRecipient(String address, Locale locale, boolean html) {

    public MailRecipient {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(locale, "locale");
    }
}
