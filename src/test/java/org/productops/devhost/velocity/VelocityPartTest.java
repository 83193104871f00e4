package org.productops.devhost.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.it.PluginJarBuilder;
import org.productops.it.SampleHost;

/** A plugin's templates and its allowlist inside a product. */
class VelocityPartTest {
    private static final String DTO =
            """
            package sample;
            public class Dto {
                public String getName() { return "<x>"; }
                public String join(String a, int b) { return a + b; }
            }
            """;

    @TempDir
    private Path directory;

    private SampleHost host;

    @BeforeEach
    void createHost() {
        host = new SampleHost(Application.JIRA, directory);
    }

    @AfterEach
    void stopHost() {
        host.close();
    }

    private static PluginJarBuilder plugin(String... allowed) {
        StringBuilder module = new StringBuilder("<velocity-allowlist key='allowlist'>");
        for (String method : allowed) {
            module.append("<method>").append(method).append("</method>");
        }
        return PluginJarBuilder.plugin("sample.plugin")
                .source("sample.Dto", DTO)
                .file("templates/t.vm", "$dto.name $!dto.join(\"a\", 1) $i18n.getText(\"<key>\")")
                .module(module.append("</velocity-allowlist>").toString());
    }

    private String render() throws Exception {
        Object dto = host.product()
                .plugins()
                .get(0)
                .load("sample.Dto")
                .getConstructor()
                .newInstance();
        StringWriter html = new StringWriter();
        host.product().services().get(TemplateRenderer.class).render("templates/t.vm", Map.of("dto", dto), html);
        return html.toString();
    }

    @Test
    void rendersWithTheMethodsThatThePluginLists() throws Exception {
        host.start(directory, plugin("sample.Dto#getName()", "sample.Dto#join(java.lang.String, int)"));
        assertThat(render()).isEqualTo("&lt;x&gt; a1 &lt;key&gt;");
        assertThat(host.http().get("/dev/velocity").json()).isEmpty();
    }

    @Test
    void rendersNothingForAMethodThatIsNotListedAndNotesIt() throws Exception {
        host.start(directory, plugin("sample.Dto#getName()"));
        assertThat(render()).isEqualTo("&lt;x&gt;  &lt;key&gt;");
        assertThat(host.http().get("/dev/velocity").json().toString())
                .contains("Method needs allowlisting: sample.Dto#join(java.lang.String int)");
        assertThat(host.http().get("/dev/errors").json()).hasSize(1);
    }

    @Test
    void refusesForeignClasses() {
        assertThatThrownBy(() -> host.start(directory, plugin("java.lang.Runtime#getRuntime()")))
                .isInstanceOf(PluginRefusedException.class)
                .hasMessageContaining("methods of its own classes only");
    }

    @Test
    void refusesMethodsThatAreNotThere() {
        assertThatThrownBy(() -> host.start(directory, plugin("sample.Dto#getNames()")))
                .isInstanceOf(PluginRefusedException.class)
                .hasMessageContaining("there is no public method sample.Dto#getNames()");
    }

    @Test
    void saysWhichTemplateIsMissing() {
        host.start(directory, plugin());
        TemplateRenderer renderer = host.product().services().get(TemplateRenderer.class);
        assertThatThrownBy(() -> renderer.render("templates/none.vm", Map.of(), new StringWriter()))
                .isInstanceOf(RenderingException.class)
                .hasMessageContaining("templates/none.vm");
    }
}
