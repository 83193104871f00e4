package org.productops.feedback.similar.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.feedback.similar.SimilarFixture;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;

class SimilarIndexServletTest {

    private final SimilarFixture product = new SimilarFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final SimilarIndexServlet page =
            new SimilarIndexServlet(browser.support(), product.service, new FakeDates());

    SimilarIndexServletTest() {
        product.areas.people.administrator("root").actAs("root");
    }

    @AfterEach
    void close() {
        product.close();
    }

    @Test
    void saysThatTheIndexIsNotMadeYet() {
        assertThat(browser.get(page, "").html())
                .contains("is being made")
                .doesNotContain("productops-similar-nodes", "productops-similar-rebuilt");
    }

    @Test
    void saysHowManyTextsThereAreWhenItWasMadeAndByWhichNode() {
        product.said(1, "", "Export of invoices");
        product.said(2, "", "Dark mode");
        product.followAsTheThreadDoes();

        FakeBrowser.Answer answer = browser.get(page, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("Texts in the index of this node: 2.", "node &lt;1&gt;", "this node")
                .contains("data-here=\"true\"", "name=\"atl_token\" value=\"the-token\"")
                .doesNotContain("<1>");
    }

    @Test
    void hasItMadeAnew() {
        FakeBrowser.Answer answer = browser.post(page, "");

        assertThat(answer.redirect()).isEqualTo("/jira/plugins/servlet/productops/feedback-similar?done=rebuilt");
        assertThat(browser.get(page, "", "done", "rebuilt").html()).contains("productops-similar-rebuilt");
        assertThat(browser.loseToken().post(page, "").status()).isEqualTo(403);
    }

    @Test
    void isForAdministratorsAlone() {
        product.areas.people.user("dev").actAs("dev");
        assertThat(browser.get(page, "").status()).isEqualTo(403);
        assertThat(browser.post(page, "").status()).isEqualTo(403);
        assertThat(browser.get(page, "elsewhere").status()).isEqualTo(404);
    }
}
