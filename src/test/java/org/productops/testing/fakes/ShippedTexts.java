package org.productops.testing.fakes;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;

/** The plugin's texts in each language that it has, as packaged; English without one. */
public final class ShippedTexts implements Texts {

    private final Locale locale;
    private final Properties texts;

    public ShippedTexts() {
        this(Locale.ENGLISH);
    }

    private ShippedTexts(Locale locale) {
        this.locale = locale;
        this.texts = EnglishTexts.load(locale.equals(Locale.ENGLISH) ? "" : "_" + locale.getLanguage());
    }

    @Override
    public Texts in(Locale other) {
        return other.equals(locale) ? this : new ShippedTexts(other);
    }

    @Override
    public String get(Message message) {
        return new MessageFormat(texts.getProperty(message.key()), locale)
                .format(message.arguments().toArray());
    }
}
