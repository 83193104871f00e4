package org.productops.devhost.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.velocity.exception.VelocityException;
import org.junit.jupiter.api.Test;
import org.productops.devhost.jira.model.VersionRecord;

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
    void releasesVersionsWhereTheyAre() {
        Map<String, Object> values = new HashMap<>();
        values.putAll(Map.of("base", "/jira", "token", "t", "errors", Map.of(), "name", "", "releaseDate", ""));
        values.put("project", new ProjectKey("SHOP"));
        values.put("versions", List.of(new VersionRecord(7, 1, "Spring", null, "2026-12-31", false, false)));
        values.put("administrator", true);
        values.put("path", "/projects/SHOP/versions");
        values.put("releasePath", "/projects/SHOP/versions/release");
        values.put("cancel", "/projects/SHOP");

        assertThat(templates.html("jira/versions", values))
                .contains(
                        "action=\"/jira/projects/SHOP/versions/release\"",
                        "action=\"/jira/projects/SHOP/versions\"",
                        "href=\"/jira/projects/SHOP/versions/7\"")
                .doesNotContain("$");
    }

    /** What the page asks of a project. */
    public record ProjectKey(String key) {}

    @Test
    void failsWithoutAValueThatItNeeds() {
        assertThatThrownBy(() -> templates.html("web/error", Map.of()))
                .isInstanceOf(VelocityException.class)
                .hasMessageContaining("'message' not defined at devhost/templates/web/error.vm");
    }
}
