package org.productops.glossary.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.inject.Inject;
import java.util.Locale;
import org.productops.glossary.ReaderLanguage;

/** The language that Confluence speaks to the user. */
@ConfluenceComponent
public final class SalReaderLanguage implements ReaderLanguage {

    private final LocaleResolver locales;

    @Inject
    public SalReaderLanguage(@ConfluenceImport LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public Locale locale() {
        return locales.getLocale();
    }
}
