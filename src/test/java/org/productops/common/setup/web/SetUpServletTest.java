package org.productops.common.setup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.setup.FakeSetUpStep;
import org.productops.common.setup.SetUpFixture;
import org.productops.testing.fakes.FakeBrowser;

class SetUpServletTest {

    private final SetUpFixture setUp = new SetUpFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final SetUpServlet page = new SetUpServlet(browser.support(), setUp.service);

    @Test
    void showsTheProjectsToChooseWithoutDoingAnything() {
        FakeBrowser.Answer answer = browser.get(page, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .containsPattern("<p>[^<]*remark 10[^<]*</p>")
                .contains("step 10", "step 20", "&lt;script&gt;Payments (PAY)")
                .contains("id=\"productops-setup-project-1\" value=\"1\" "
                        + "aria-describedby=\"productops-setup-remark-1\">")
                .contains("id=\"productops-setup-project-2\" value=\"2\">")
                .contains("name=\"atl_token\" value=\"the-token\"")
                .doesNotContain(
                        "<script>", "productops-setup-complete", "productops-setup-report", "productops-setup-next");
        assertThat(setUp.first.calls()).isZero();
    }

    @Test
    void reportsWhatEachStepDid() {
        setUp.first.apply(Set.of(2L));

        FakeBrowser.Answer answer = browser.post(page, "", "project", "2");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("data-status=\"DONE\"")
                .contains("data-outcome=\"CREATED\"", "data-outcome=\"UNCHANGED\"")
                .contains("&lt;script&gt;result 10", "id=\"productops-setup-complete\"")
                .contains("id=\"productops-setup-next\"", "href=\"/jira/plugins/servlet/productops/areas\"")
                .contains("id=\"productops-setup-project-2\" value=\"2\" checked>")
                .doesNotContain("<script>");
        assertThat(browser.post(page, "", "project", "2").html()).contains("nothing was changed");
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
        assertThat(browser.post(page, "", "project", "x").status()).isEqualTo(400);
        assertThat(browser.post(page, "", "project", "99").status()).isEqualTo(400);
        assertThat(browser.loseToken().post(page, "").status()).isEqualTo(403);
        assertThat(setUp.first.calls()).isZero();
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
