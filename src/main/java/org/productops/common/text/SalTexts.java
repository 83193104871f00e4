package org.productops.common.text;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.productops.common.error.Message;

/** Texts through the product's own resolver, which knows the user's language. */
@Named
public final class SalTexts implements Texts {

    private final I18nResolver resolver;

    @Inject
    public SalTexts(@ComponentImport I18nResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public String get(Message message) {
        return resolver.getText(message.key(), arguments(message));
    }

    @Override
    public Texts in(Locale locale) {
        return new InLanguage(resolver, locale);
    }

    private static Serializable[] arguments(Message message) {
        return message.arguments().stream().map(Direction::isolated).toArray(Serializable[]::new);
    }

    private static final class InLanguage implements Texts {

        private final I18nResolver resolver;
        private final Locale locale;

        InLanguage(I18nResolver resolver, Locale locale) {
            this.resolver = resolver;
            this.locale = locale;
        }

        @Override
        public String get(Message message) {
            return resolver.getText(locale, message.key(), arguments(message));
        }

        @Override
        public Texts in(Locale other) {
            return new InLanguage(resolver, other);
        }
    }
}
