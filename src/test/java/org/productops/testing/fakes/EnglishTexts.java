package org.productops.testing.fakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;

/** The plugin's English texts, as packaged; an unknown key fails the test. */
public final class EnglishTexts implements Texts {

    private static final List<String> BUNDLES = List.of(
            "common",
            "job",
            "csv",
            "imports",
            "area",
            "issues",
            "mapping",
            "rule",
            "coverage",
            "readiness",
            "gate",
            "waiver",
            "outcome",
            "release",
            "simplify",
            "feedback",
            "answer",
            "inbox",
            "portal",
            "similar",
            "intake",
            "voice",
            "organisation",
            "glossary",
            "highlight",
            "glossaryfiles",
            "style",
            "words");

    private final Properties texts = load("");

    /** The texts of all features in one language, as packaged. */
    static Properties load(String language) {
        Properties all = new Properties();
        for (String bundle : BUNDLES) {
            try (InputStream file =
                    EnglishTexts.class.getResourceAsStream("/i18n/" + bundle + language + ".properties")) {
                all.load(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** The same, so that tests need not know another language. */
    @Override
    public Texts in(Locale locale) {
        return this;
    }

    @Override
    public String get(Message message) {
        String pattern = texts.getProperty(message.key());
        if (pattern == null) {
            throw new AssertionError("There is no text " + message.key());
        }
        return new MessageFormat(pattern, Locale.ENGLISH)
                .format(message.arguments().toArray());
    }
}
