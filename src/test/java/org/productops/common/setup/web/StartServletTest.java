package org.productops.common.setup.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.FakeBrowser;

class StartServletTest {

    private final FakeBrowser browser = new FakeBrowser();

    @Test
    void saysWhatThereIsToThoseWhoHaveJustInstalledThePlugin() {
        FakeBrowser.Answer answer = browser.get(new StartServlet(browser.support()), "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("Glossaries need no set-up", "Link to Jira", "Glossary term")
                .doesNotContain("<form");
    }
}
