package org.productops.feedback.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.feedback.inbox.InboxFixture;
import org.productops.feedback.item.ItemDescriptionSamples;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.feedback.organisation.UnknownName;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;

class OrganisationServletTest {

    private final OrganisationFixture given = new OrganisationFixture();
    private final InboxFixture inbox = new InboxFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final OrganisationWords words = new OrganisationWords(given.currencies);
    private final OrganisationServlet page = new OrganisationServlet(
            browser.support(),
            given.service,
            given.tidy,
            given.currencies,
            inbox.inbox,
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

    @Test
    void theFormForAnotherOneSaysWhoIsProbablyMeant() {
        assertThat(browser.get(page, "new").html()).contains("<productops-organisation-hint data-field=\"name\"");
        Organisation acme = given.add("Acme");
        assertThat(browser.get(page, acme.id() + "/edit").html()).doesNotContain("productops-organisation-hint");
    }

    @Test
    void severalNamesAreAddedOrLeadToWhomTheyMeanAtOnce() {
        given.add("Fjord Interiors");
        given.use.names.addAll(
                List.of(new UnknownName("Elm", 9), new UnknownName("Oak", 8), new UnknownName("Fjord Interiorss", 1)));
        String html = browser.get(page, "tidy").html();
        assertThat(html.indexOf("Fjord Interiorss")).as("with a proposal first").isLessThan(html.indexOf("Elm"));
        assertThat(browser.get(page, "tidy", "all", "true").html()).contains("checked");

        assertThat(browser.post(page, "tidy", "several", "add", "chosen", "Elm").status())
                .isEqualTo(302);
        assertThat(given.library.named("Elm")).isPresent();
        assertThat(given.library.named("Oak")).isEmpty();
        assertThat(browser.post(page, "tidy", "several", "meant", "chosen", "Oak")
                        .status())
                .isEqualTo(400);
        browser.post(page, "tidy", "several", "meant", "chosen", "Fjord Interiorss");
        assertThat(given.library.named("Fjord Interiorss").orElseThrow().name()).isEqualTo("Fjord Interiors");
    }

    @Test
    void itsPageShowsWhatItSaidLastAndWhatThatWaitsFor() {
        Organisation acme = given.add("Acme");
        Organisation birch = given.add("Birch");
        inbox.organisations.save(given.store.all(), 1);
        inbox.feedback(1, 3);
        inbox.store.describe(1, ItemDescriptionSamples.of("REQUEST", acme.id()));

        assertThat(browser.get(page, String.valueOf(acme.id())).html())
                .contains("What it said last", "I want 1", "/jira/browse/FB-1", "To triage: 1");
        assertThat(browser.get(page, String.valueOf(birch.id())).html())
                .doesNotContain("productops-organisation-newest");
    }

    @Test
    void aMergeNamesBothAndLeadsToTakingItBack() {
        Organisation ends = given.add("Acme Inc");
        Organisation stays = given.add("Acme");
        given.service.merge(ends.id(), 1, "Acme", Confirmation.EVERYTHING);
        inbox.organisations.save(given.store.all(), 1);

        String html = browser.get(page, String.valueOf(stays.id()), "done", "merged", "part", String.valueOf(ends.id()))
                .html();

        assertThat(html)
                .contains("Acme Inc is merged into Acme.", "id=\"productops-organisation-undo\"")
                .contains("/" + ends.id() + "/unmerge");
    }
}
