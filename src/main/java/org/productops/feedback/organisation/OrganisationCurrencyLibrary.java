package org.productops.feedback.organisation;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.settings.Settings;

/** In which money values of organisations are. Asks for no permission. */
@JiraComponent
public class OrganisationCurrencyLibrary {

    static final String SETTING = "organisation.currency";

    private final Settings settings;

    @Inject
    public OrganisationCurrencyLibrary(Settings settings) {
        this.settings = settings;
    }

    /** The currency; without a name if nobody named one. */
    public OrganisationCurrency get() {
        return new OrganisationCurrency(settings.text(SETTING).orElse(""));
    }
}
