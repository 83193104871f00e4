package org.productops.common.mail;

/** Writes a mail in a language that is only known when it is sent. */
@FunctionalInterface
public interface MailWriter {

    /** The mail in this language. */
    MailContent write(MailLanguage language);
}
