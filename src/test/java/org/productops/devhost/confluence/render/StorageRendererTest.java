package org.productops.devhost.confluence.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.devhost.confluence.content.ContentProblem;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleElements;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.xml.sax.SAXException;

class StorageRendererTest {

    private final MacroModules macros = new MacroModules();
    private final StorageRenderer renderer = new StorageRenderer(macros, (space, title) -> "/" + space + "/" + title);

    @Test
    void keepsTextAndKnownElements() {
        assertThat(display("<p class=\"x\">a &amp; b&nbsp;&auml;<br/><strong>c</strong></p>"))
                .isEqualTo("<p class=\"x\">a &amp; b\u00a0\u00e4<br/><strong>c</strong></p>");
        assertThat(display("no <em>root</em> needed")).isEqualTo("no <em>root</em> needed");
        assertThat(display("")).isEmpty();
    }

    @Test
    void dropsWhatWouldRunScripts() {
        assertThat(display("<p onclick=\"x()\" style=\"y\"><a href=\"java\tscript:x()\">a</a></p>"))
                .isEqualTo("<p><a>a</a></p>");
        assertThat(display("<script>x</script><a href=\"https://example.com/?a=b:c\">b</a>"))
                .isEqualTo("x<a href=\"https://example.com/?a=b:c\">b</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x</script>", "<ac:image/>", "<iframe src=\"x\"></iframe>", "<p><ri:user/></p>"})
    void refusesToSaveUnknownElements(String storage) {
        assertThatExceptionOfType(ContentProblem.class)
                .isThrownBy(() -> StorageFormat.check(storage))
                .withMessageContaining("is not allowed");
    }

    @Test
    void saysWhereTheXmlIsWrong() {
        assertThatExceptionOfType(ContentProblem.class)
                .isThrownBy(() -> StorageFormat.check("<p>one</p>\n<p>two"))
                .withMessageContaining("[2,")
                .matches(problem -> problem.field().equals("body") && problem.status() == 400);
        assertThatExceptionOfType(ContentProblem.class).isThrownBy(() -> StorageFormat.check("<p>a & b</p>"));
        assertThatExceptionOfType(ContentProblem.class)
                .isThrownBy(() -> StorageFormat.check("</storage><storage xmlns:ac=\"x\">"));
    }

    @Test
    void readsNothingFromOutside(@TempDir Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "secret");

        assertThatExceptionOfType(ContentProblem.class)
                .isThrownBy(() -> display("<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><p>&x;</p>"));
    }

    @Test
    void runsMacrosWithWhatConfluenceGivesThem() {
        Macro macro = new EchoMacro();
        enable("<xhtml-macro key='echo' name='echo' class='x'/>", macro);

        assertThat(renderer.render(
                        "<p><ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"a\">1 &lt; 2</ac:parameter>"
                                + "</ac:structured-macro></p>",
                        null,
                        "DOC",
                        OutputType.PDF))
                .isEqualTo("<p>{a=1 < 2, : = | RAW | = :=a=1 < 2} DOC pdf</p>");
    }

    @Test
    void anUnknownMacroAndAFailingOneLeaveTheRestOfThePage() {
        Macro failing = mock(Macro.class);
        when(failing.getBodyType()).thenReturn(Macro.BodyType.NONE);
        try {
            when(failing.execute(any(), any(), any())).thenThrow(new IllegalStateException("<oops>"));
        } catch (MacroExecutionException e) {
            throw new AssertionError(e);
        }
        enable("<xhtml-macro key='fail' name='fail' class='x'/>", failing);

        String html = display("<p>a</p><ac:structured-macro ac:name=\"fail\"/>"
                + "<ac:structured-macro ac:name=\"&lt;none&gt;\"/><p>b</p>");

        assertThat(html)
                .startsWith("<p>a</p>")
                .contains("&lt;oops&gt;", "Unknown macro: &lt;none&gt;")
                .endsWith("<p>b</p>");
    }

    @Test
    void linksToPages() {
        assertThat(display("<ac:link><ri:page ri:content-title=\"Home\"/></ac:link>"))
                .isEqualTo("<a href=\"/DOC/Home\">Home</a>");
        assertThat(display("<ac:link><ri:page ri:space-key=\"X\" ri:content-title=\"Home\"/>"
                        + "<ac:plain-text-link-body><![CDATA[a < b]]></ac:plain-text-link-body></ac:link>"))
                .isEqualTo("<a href=\"/X/Home\">a &lt; b</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xhtml-macro key='m' name='With Blank' class='x'/>",
                "<xhtml-macro key='m' class='x'/>",
                "<xhtml-macro key='m' name='m' class='x'><category name='no-such'/></xhtml-macro>",
                "<xhtml-macro key='m' name='m' class='x'><parameters><parameter name='p' type='text'/></parameters></xhtml-macro>",
                "<xhtml-macro key='m' name='taken' class='x'/>",
            })
    void refusesMacrosThatConfluenceWouldNotTake(String descriptor) {
        enable("<xhtml-macro key='t' name='taken' class='x'/>", new EchoMacro());

        assertThatExceptionOfType(PluginRefusedException.class).isThrownBy(() -> enable(descriptor, new EchoMacro()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xhtml-macro key='m' name='m' class='x' hidden='true'/>",
                "<xhtml-macro key='m' name='m' class='x'><parameter name='p' type='string'/></xhtml-macro>",
                "<xhtml-macro key='m' name='m'/>",
            })
    void refusesWhatTheDescriptorMayNotSay(String descriptor) {
        assertThatExceptionOfType(PluginRefusedException.class)
                .isThrownBy(() -> MacroModules.type().check(element(descriptor)));
    }

    private String display(String storage) {
        return renderer.render(storage, null, "DOC", OutputType.DISPLAY);
    }

    private void enable(String descriptor, Macro macro) {
        PluginHandle plugin = mock(PluginHandle.class);
        when(plugin.key()).thenReturn("org.example");
        when(plugin.create(any(ModuleElement.class), any())).thenReturn(macro);
        macros.enable(plugin, element(descriptor));
    }

    private static ModuleElement element(String xml) {
        try {
            return ModuleElements.of(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static final class EchoMacro implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            return parameters + body + " " + context.getSpaceKey() + " " + context.getOutputType();
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.INLINE;
        }
    }
}
