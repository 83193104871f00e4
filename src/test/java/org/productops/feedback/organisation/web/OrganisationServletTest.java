package org.productops.feedback.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;

class OrganisationServletTest {

    private final OrganisationFixture given = new OrganisationFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final OrganisationWords words = new OrganisationWords(given.currencies);
    private final OrganisationServlet page = new OrganisationServlet(
            browser.support(),
            given.service,
            given.tidy,
            given.currencies,
            words,
            new OrganisationForms(
                    new OrganisationFormType(given.service, given.currencies),
                    new OrganisationMergeFormType(),
                    new OrganisationAliasFormType(),
                    new OrganisationCurrencyFormType()),
            browser.forms(),
            browser.templates(),
            new FakeDates());

    @Test
    void byAStateThatThereIsNotNothingIsListed() {
        given.add("Acme");

        FakeBrowser.Answer answer = browser.get(page, "", "state", "RICH", "query", "ac");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("There is no state \u201cRICH\u201d.", "id=\"productops-organisation-state-error\"")
                .contains("value=\"RICH\"", "value=\"ac\"", "Nothing is shown, because part")
                .doesNotContain("Acme", "productops-organisation-none");
        assertThat(browser.get(page, "", "state", "CUSTOMER", "query", "ac").status())
                .isEqualTo(200);
    }
}
