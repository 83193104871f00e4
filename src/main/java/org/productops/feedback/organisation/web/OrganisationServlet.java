package org.productops.feedback.organisation.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.organisation.OrganisationCurrencyService;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.OrganisationTidyService;

/**
 * Organisations. The path says which page: nothing for all, {@code new}, {@code alias} and {@code currency} for forms,
 * {@code tidy} for what is to be tidied up, a number for one, and behind it {@code edit}, {@code merge}, {@code unmerge},
 * {@code facts} or {@code delete}.
 */
@AnonymousSiteAccess
public final class OrganisationServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PAGE = Pattern.compile("(\\d{1,18})(?:/(.*))?");

    private final transient OrganisationService organisations;
    private final transient OrganisationTidyService tidy;
    private final transient OrganisationCurrencyService currencies;
    private final transient InboxService inbox;
    private final transient OrganisationWords words;
    private final transient OrganisationForms forms;
    private final transient FormRenderer renderer;
    private final transient Templates templates;
    private final transient ProductDates dates;

    @Inject
    public OrganisationServlet(
            PageSupport support,
            OrganisationService organisations,
            OrganisationTidyService tidy,
            OrganisationCurrencyService currencies,
            InboxService inbox,
            OrganisationWords words,
            OrganisationForms forms,
            FormRenderer renderer,
            Templates templates,
            ProductDates dates) {
        super(support, Frame.GENERAL, "organisations");
        this.organisations = organisations;
        this.tidy = tidy;
        this.currencies = currencies;
        this.inbox = inbox;
        this.words = words;
        this.forms = forms;
        this.renderer = renderer;
        this.templates = templates;
        this.dates = dates;
    }

    @Override
    protected Crumb home() {
        return OrganisationAddresses.HOME;
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return switch (request.path()) {
            case "" -> new OrganisationListPage(organisations, words, templates);
            case OrganisationAddresses.NEW -> form(Optional.empty());
            case OrganisationAddresses.ALIAS -> new OrganisationAliasFormPage(renderer, forms.alias(), organisations);
            case OrganisationAddresses.CURRENCY ->
                new OrganisationCurrencyFormPage(renderer, forms.currency(), currencies);
            case OrganisationAddresses.TIDY -> new OrganisationTidyPage(tidy, organisations);
            default -> ofOrganisation(request);
        };
    }

    private ServletPage form(Optional<Long> id) {
        return new OrganisationFormPage(renderer, forms.organisation(), organisations, id);
    }

    private ServletPage ofOrganisation(PageRequest request) {
        Matcher page = PAGE.matcher(request.path());
        if (!page.matches()) {
            throw noPage(request);
        }
        long id = Long.parseLong(page.group(1));
        return switch (page.group(2) == null ? "" : page.group(2)) {
            case "" -> new OrganisationPage(organisations, inbox, words, dates, id);
            case OrganisationAddresses.EDIT -> form(Optional.of(id));
            case OrganisationAddresses.MERGE ->
                new OrganisationMergeFormPage(renderer, forms.merge(), organisations, id);
            case OrganisationAddresses.UNMERGE -> OrganisationConfirmPage.unmerge(organisations, id);
            case OrganisationAddresses.FACTS -> OrganisationConfirmPage.facts(organisations, id);
            case OrganisationAddresses.DELETE -> OrganisationConfirmPage.delete(organisations, id);
            default -> throw noPage(request);
        };
    }
}
