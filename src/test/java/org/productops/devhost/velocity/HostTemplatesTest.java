package org.productops.devhost.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.velocity.exception.VelocityException;
import org.junit.jupiter.api.Test;

/** The host's own pages escape what they show, and do not come out with something missing. */
class HostTemplatesTest {
    private final VelocityViolations violations = new VelocityViolations();
    private final HostTemplates templates = new HostTemplates(violations);

    @Test
    void escapesOnceWhatMacrosWrite() {
        String html = templates.html(
                "sample/create",
                Map.of("base", "/a&b", "token", "\"t\"", "errors", Map.of("summary", "<i>wrong</i> & bad")));
        assertThat(html)
                .contains("<form class=\"aui\" method=\"post\" action=\"/a&amp;b/create\">")
                .contains("<input type=\"hidden\" name=\"atl_token\" value=\"&quot;t&quot;\">")
                .contains("name=\"summary\" value=\"&lt;b&gt;\">")
                .contains("data-field=\"summary\" role=\"alert\">&lt;i&gt;wrong&lt;/i&gt; &amp; bad</div>")
                .containsOnlyOnce("icon-required")
                .containsOnlyOnce("class=\"error\"");
        assertThat(violations.all()).isEmpty();
    }

    @Test
    void failsWithoutAValueThatItNeeds() {
        assertThatThrownBy(() -> templates.html("web/error", Map.of()))
                .isInstanceOf(VelocityException.class)
                .hasMessageContaining("'message' not defined at devhost/templates/web/error.vm");
    }
}
