package org.productops.devhost.sal;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import org.productops.devhost.request.RequestContext;

/** Texts in the language of whoever asks. */
record HostI18nResolver(PluginTexts texts) implements I18nResolver {

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.format(RequestContext.currentLocale(), key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.format(locale, key, (Object[]) arguments);
    }

    @Override
    public String getText(String key) {
        return texts.format(RequestContext.currentLocale(), key);
    }
}
