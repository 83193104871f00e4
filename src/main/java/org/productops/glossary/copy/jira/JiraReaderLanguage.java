package org.productops.glossary.copy.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.sal.api.message.LocaleResolver;
import java.util.Locale;
import org.productops.common.product.ProductReference;
import org.productops.glossary.ReaderLanguage;

/** The language that Jira speaks to the user. */
@JiraComponent
public class JiraReaderLanguage implements ReaderLanguage {

    private final ProductReference locales = new ProductReference(
            "com.atlassian.sal.api.message.LocaleResolver", "Everybody reads in English what terms mean.");

    @Override
    public Locale locale() {
        return locales.use(service -> ((LocaleResolver) service).getLocale()).orElse(Locale.ENGLISH);
    }
}
