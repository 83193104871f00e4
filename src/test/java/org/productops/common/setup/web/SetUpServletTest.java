package org.productops.common.setup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.setup.FakeSetUpStep;
import org.productops.common.setup.SetUpFixture;
import org.productops.testing.fakes.FakeBrowser;

class SetUpServletTest {

    private final SetUpFixture setUp = new SetUpFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final SetUpServlet page =
            new SetUpServlet(browser.support(), setUp.service, setUp.undo, browser.resources());

    @Test
    void asksForProjectsWithoutDoingAnything() {
        FakeBrowser.Answer answer = browser.get(page, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("step 10", "step 20", "name=\"projects\"", "<details class=\"productops-setup-press\" open>")
                .contains("name=\"atl_token\" value=\"the-token\"")
                .doesNotContain("<script>", "Payments", "productops-setup-complete", "productops-setup-report")
                .doesNotContain("productops-setup-next", "productops-setup-offering");
        assertThat(browser.required()).anyMatch(each -> each.endsWith("picker"));
        assertThat(setUp.first.calls()).isZero();
    }

    @Test
    void reportsWhatEachStepDidAndSaysWhatComesNext() {
        setUp.first.apply(Set.of(2L));

        FakeBrowser.Answer answer = browser.post(page, "", "projects", " web,");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("data-status=\"DONE\"")
                .contains("data-outcome=\"CREATED\"", "data-outcome=\"UNCHANGED\"")
                .contains("&lt;script&gt;result 10", "id=\"productops-setup-complete\"")
                .contains("data-step=\"next-10\" data-done=\"true\"", "data-step=\"next-20\" data-done=\"false\"")
                .contains("id=\"productops-setup-way-20\" href=\"/jira/way/20\"", "&lt;script&gt;next 10")
                .containsPattern("productops-setup-offering[^/]*>Web</span>")
                .doesNotContain("<script>", " open>");
        assertThat(browser.post(page, "", "projects", "WEB").html()).contains("nothing was changed");
    }

    @Test
    void namesTheProjectThatIsAddedThoughItHasAllThatItNeedsAlready() {
        setUp.service.setUp(List.of("SHOP", "PAY"), Confirmation.NONE);
        List.of(setUp.first, setUp.second, setUp.third).forEach(step -> step.apply(Set.of(2L)));

        assertThat(browser.post(page, "", "projects", "WEB").html())
                .contains("These projects are set up now, too: Web.")
                .doesNotContain("nothing was changed");
    }

    @Test
    void asksBeforeOtherProjectsGetItAndKeepsWhatWasTyped() {
        FakeBrowser.Answer asked = browser.post(page, "", "projects", "SHOP");

        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.html())
                .contains("as well: &lt;script&gt;Payments.", "Set up all the same")
                .containsPattern("id=\"productops-setup-asked\"[^>]* tabindex=\"-1\" autofocus")
                .doesNotContain("id=\"productops-setup-none-chosen\"", "id=\"productops-setup-complete\"")
                .contains("<li dir=\"auto\" data-value=\"SHOP\">Shop (SHOP)</li>")
                .contains(" open>");
        assertThat(setUp.first.calls()).isZero();
        String answer = asked.html().replaceFirst("(?s).*name=\"confirmed\" value=\"([^\"]*)\".*", "$1");

        assertThat(browser.post(page, "", "projects", "SHOP", "confirmed", answer)
                        .html())
                .contains("productops-setup-report");
    }

    @Test
    void saysWhichStepFailedAndWhichWereNotTried() {
        setUp.second.failWith(InvalidException.general(FakeSetUpStep.text("<script>no")));

        FakeBrowser.Answer answer = browser.post(page, "");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.html())
                .contains("data-status=\"DONE\"", "data-status=\"FAILED\"", "data-status=\"SKIPPED\"")
                .contains("productops-setup-failure", "&lt;script&gt;no", "productops-setup-skipped")
                .doesNotContain("<script>", "productops-setup-complete");
    }

    @Test
    void saysThatNoProjectUsesItYet() {
        browser.post(page, "");

        assertThat(browser.get(page, "").html())
                .contains("id=\"productops-setup-none-chosen\"")
                .doesNotContain("productops-setup-complete");
    }

    @Test
    void saysWhenThereIsNoProjectToChoose() {
        setUp.projects.clear();
        browser.post(page, "");

        assertThat(browser.get(page, "").html())
                .contains("There are no projects yet", "id=\"productops-setup-complete\"")
                .doesNotContain("none-chosen");
    }

    @Test
    void refusesAProjectThatIsNoneAndAFormFromElsewhere() {
        FakeBrowser.Answer refused = browser.post(page, "", "projects", "WEB nowhere <b>");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html())
                .contains(
                        "&lt;B&gt;, NOWHERE",
                        "<li dir=\"auto\" data-value=\"WEB\">Web (WEB)</li>",
                        "WEB\nnowhere\n&lt;b&gt;</textarea>")
                .containsPattern("data-value=\"nowhere\" data-note=\"[^\"]+\">nowhere</li>")
                .contains("href=\"#productops-setup-projects\"", "aria-invalid=\"true\" autofocus", " open>")
                .contains("id=\"productops-setup-projects-error\"");
        assertThat(browser.loseToken().post(page, "").status()).isEqualTo(403);
        assertThat(setUp.first.calls()).isZero();
    }

    @Test
    void saysWhatGoesBeforeItIsTakenOutOfAProject() {
        assertThat(browser.get(page, "").html()).doesNotContain("productops-setup-undo");
        browser.post(page, "", "projects", "WEB");
        assertThat(browser.get(page, "").html()).contains("<option value=\"WEB\" dir=\"auto\">Web (WEB)</option>");

        FakeBrowser.Answer asked = browser.get(page, "undo", "project", "WEB");

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.html())
                .contains("Take the set-up out of \u201cWeb\u201d?", "&lt;script&gt;goes 30", "&lt;script&gt;goes 10")
                .contains("id=\"productops-setup-undo-submit\"", "<h3>Goes</h3>", "<li dir=\"auto\">")
                .doesNotContain("<script>", "<h3>Stays</h3>");
        assertThat(browser.post(page, "undo", "project", "WEB", "confirmed", "another")
                        .html())
                .contains("Meanwhile something has changed");
        String answer = asked.html().replaceFirst("(?s).*name=\"confirmed\" value=\"([^\"]*)\".*", "$1");
        assertThat(browser.post(page, "undo", "project", "WEB", "confirmed", answer)
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/setup?done=taken-back");
        assertThat(browser.get(page, "", "done", "taken-back").html()).contains("productops-setup-taken-back");
        assertThat(browser.get(page, "undo", "project", "WEB").html())
                .contains("Nothing is left", "id=\"productops-setup-undo-back\"")
                .doesNotContain("productops-setup-undo-submit");
    }

    @Test
    void saysThatNothingCanGoAtTheMomentAndAfterwardsWhatHasStayed() {
        browser.post(page, "", "projects", "WEB");
        setUp.needAll();

        String asked = browser.get(page, "undo", "project", "WEB").html();
        assertThat(asked)
                .contains("Nothing can go at the moment", "<h3>Stays</h3>", "Take from the list")
                .doesNotContain("<h3>Goes</h3>");
        String answer = asked.replaceFirst("(?s).*name=\"confirmed\" value=\"([^\"]*)\".*", "$1");
        assertThat(browser.post(page, "undo", "project", "WEB", "confirmed", answer)
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/setup/undo?project=WEB");
        assertThat(browser.get(page, "undo", "project", "WEB").html())
                .contains("The set-up is out of \u201cWeb\u201d", "<h3>Stays</h3>")
                .doesNotContain("productops-setup-undo-submit");
    }

    @Test
    void knowsNoOtherAddressesAndLetsOnlyAdministratorsTakeItOut() {
        assertThat(browser.get(page, "elsewhere").status()).isEqualTo(404);
        assertThat(browser.get(page, "undo", "project", "SHOP").status()).isEqualTo(404);
        setUp.people.actAs("dev");
        assertThat(browser.get(page, "undo", "project", "WEB").status()).isEqualTo(403);
        assertThat(browser.post(page, "undo", "project", "WEB").status()).isEqualTo(403);
    }

    @Test
    void sendsAnonymousCallersToLogInAndRefusesOthers() {
        setUp.people.actAsNobody();
        assertThat(browser.get(page, "").redirect()).isEqualTo("/jira/login");

        setUp.people.actAs("dev");
        assertThat(browser.get(page, "").status()).isEqualTo(403);
        assertThat(browser.post(page, "").status()).isEqualTo(403);
        assertThat(setUp.first.calls()).isZero();
    }
}
