package org.productops.devhost.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.productops.devhost.velocity.MethodAllowlistSamples.Dto;
import org.productops.devhost.velocity.MethodAllowlistSamples.Greeting;

/** References are escaped, methods come from the allowlist, and what a template does wrong is noted. */
class VelocityTemplatesTest {
    private static final String DTO = Dto.class.getName();

    @TempDir
    private Path directory;

    private VelocityTemplates templates;

    @BeforeEach
    void openTemplates() {
        templates = new VelocityTemplates(this::file);
    }

    private Optional<URL> file(String name) {
        try {
            Path file = directory.resolve(name);
            return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String render(String template, Map<String, Object> context) {
        try {
            Files.writeString(directory.resolve("t.vm"), template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return templates.render("t.vm", context);
    }

    @Test
    void escapesReferences() {
        assertThat(render("$a|${a}|$!a|$m.a", Map.of("a", "<&>\"'", "m", Map.of("a", "<"))))
                .isEqualTo("&lt;&amp;&gt;&quot;&#39;|&lt;&amp;&gt;&quot;&#39;|&lt;&amp;&gt;&quot;&#39;|&lt;");
        assertThat(templates.violations().all()).isEmpty();
    }

    @Test
    void leavesReferencesWhoseNameSaysHtml() {
        Map<String, Object> context = Map.of("aHtml", "<b>", "m", Map.of("bodyHtml", "<i>"), "html", "<u>");
        assertThat(render("$aHtml ${m.bodyHtml} $html", context)).isEqualTo("<b> <i> &lt;u&gt;");
    }

    @Test
    void leavesWhatAnHtmlSafeMethodReturned() {
        templates.allowlist().allow(DTO + "#link(java.lang.Object)");
        assertThat(render("$d.link(\"x\") #set($l = $d.link(\"y\"))$l $d.link($d.link(\"<\"))", Map.of("d", new Dto())))
                .isEqualTo("<a>x</a><a>y</a> <a><a><</a></a>");
        assertThat(templates.violations().all()).isEmpty();
    }

    @Test
    void escapesNothingInTheOtherRegime() {
        templates.escaping(false);
        assertThat(render("$a", Map.of("a", "<b>"))).isEqualTo("<b>");
    }

    @Test
    void allowsJdkValues() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("list", List.of("a", "b"));
        context.put("map", Map.of("k", "v"));
        context.put("text", "abc");
        String template = "#foreach($x in $list)$x#if($velocityHasNext),#end#end $list.size() $list.get(0)"
                + " #foreach($e in $map.entrySet())$e.key=$e.value#end $text.length() $text.isEmpty() $map.isEmpty()";
        assertThat(render(template, context)).isEqualTo("a,b 2 a k=v 3 false false");
        assertThat(templates.violations().all()).isEmpty();
    }

    @Test
    void refusesAMethodThatIsNotAllowed() {
        assertThat(render("[$d.name] [$!d.name] [$!d.find(\"x\")]", Map.of("d", new Dto())))
                .isEqualTo("[$d.name] [] []");
        assertThat(templates.violations().all())
                .anySatisfy(violation -> assertThat(violation)
                        .startsWith("t.vm line 1: Method needs allowlisting: " + DTO + "#getName()"))
                .anySatisfy(violation -> assertThat(violation).contains(DTO + "#find(java.lang.String)"));
    }

    @Test
    void allowsWhatAPluginListed() {
        templates.allowlist().allow(DTO + "#getName()");
        templates.allowlist().allow(DTO + "#isDone()");
        assertThat(render("$d.name $d.done", Map.of("d", new Dto()))).isEqualTo("&lt;Ann&gt; true");
    }

    @Test
    void refusesReflectionAndProxies() {
        Greeting proxy = (Greeting) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Greeting.class}, (object, method, arguments) -> "hi");
        templates.allowlist().allow(Greeting.class.getName() + "#greet()");
        assertThat(render("$!a.class $!a.getClass().forName(\"x\") $!p.greet()", Map.of("a", "x", "p", proxy)))
                .isBlank();
        assertThat(templates.violations().all()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void refusesToWalkThroughObjectsOfPlugins() {
        Iterable<String> own = new Iterable<>() {
            @Override
            public Iterator<String> iterator() {
                return List.of("a").iterator();
            }
        };
        assertThat(render("#foreach($x in $own)$x#end", Map.of("own", own))).isEmpty();
        assertThat(templates.violations().all()).singleElement().asString().contains("#iterator()");
    }

    @Test
    void notesReferencesWithoutAValue() {
        assertThat(render("$missing $!missing #if($missing)x#end", Map.of())).isEqualTo("$missing  ");
        assertThat(templates.violations().all()).containsExactly("t.vm: $missing has no value");
        templates.violations().clear();
        assertThat(templates.violations().all()).isEmpty();
    }

    @Test
    void givesTheProductsTools() {
        Supplier<Dto> tool = Dto::new;
        templates.tool("tool", Dto.class, tool);
        assertThat(render("$tool.name", Map.of())).isEqualTo("&lt;Ann&gt;");
    }
}
