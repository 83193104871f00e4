package org.productops.common.mail;

import java.util.Locale;

/** What a mail looks like as HTML. */
public interface MailHtml {

    /**
     * The HTML of a mail.
     *
     * @param base what stands before the paths in it
     */
    String of(Locale locale, MailContent content, String base);
}
