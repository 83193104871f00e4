package org.productops.area.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.FakeBrowser;

class CoverageItemContextTest {

    private final CoverageItemContext item = new CoverageItemContext(new FakeBrowser().templates());

    @Test
    void addsTheItemToWhatIsThere() {
        Map<String, Object> context = item.getContextMap(Map.of("user", "mia"));

        assertThat(context).containsEntry("user", "mia");
        assertThat((String) context.get("productopsCoverageHtml"))
                .contains("/rest/productops/1.0/coverage\"", "Loading the figures")
                .contains("<li data-kind=\"project-unmapped\" data-usual=\"true\">", "<li data-kind=\"owner-gone\">")
                .contains("/coverage/no-owner\"", "Areas without owner")
                .contains("<option value=\"90\" selected>90</option>", "Every 15 minutes")
                .doesNotContain("productops.");
    }
}
