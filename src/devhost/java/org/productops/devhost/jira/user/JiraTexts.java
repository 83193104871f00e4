package org.productops.devhost.jira.user;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.function.Supplier;
import org.productops.devhost.request.RequestContext;

/** Texts in the language of whoever asks. */
public final class JiraTexts implements I18nHelper {
    private final Supplier<I18nResolver> resolver;

    public JiraTexts(Supplier<I18nResolver> resolver) {
        this.resolver = resolver;
    }

    @Override
    public String getText(String key) {
        return resolver.get().getText(key);
    }

    @Override
    public String getText(String key, String value1) {
        return resolver.get().getText(key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return resolver.get().getText(key, value1, value2);
    }

    @Override
    public Locale getLocale() {
        return RequestContext.currentLocale();
    }
}
