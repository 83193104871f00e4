package org.productops.devhost.jira.user;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.function.Supplier;

/** Texts in the language of whoever asks. */
public final class JiraTexts {
    private final Supplier<I18nResolver> resolver;

    public JiraTexts(Supplier<I18nResolver> resolver) {
        this.resolver = resolver;
    }

    public String getText(String key) {
        return resolver.get().getText(key);
    }
}
