package org.productops.common.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;

/** The language of the one who gets a mail. */
public final class MailLanguage {

    private final Locale locale;
    private final Texts texts;

    MailLanguage(Locale locale, Texts texts) {
        this.locale = locale;
        this.texts = texts.in(locale);
    }

    /** The text of a key. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The text of a message. */
    public String text(Message message) {
        return texts.get(message);
    }

    /** A day. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
