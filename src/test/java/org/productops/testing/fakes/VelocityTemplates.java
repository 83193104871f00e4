package org.productops.testing.fakes;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.Writer;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.log.NullLogChute;
import org.productops.common.text.Texts;
import org.productops.common.web.Templates;

/** The plugin's templates rendered by a real Velocity; a reference that does not resolve fails the test. */
public final class VelocityTemplates {

    private VelocityTemplates() {}

    /** Templates with English texts. */
    public static Templates create() {
        return create(new EnglishTexts());
    }

    /** Templates with the given texts. */
    public static Templates create(Texts texts) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("resource.loader", "class");
        engine.setProperty(
                "class.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("class.resource.loader.cache", "true");
        engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        engine.setProperty("runtime.references.strict", "true");
        engine.setProperty("input.encoding", "UTF-8");
        engine.init();
        ApplicationProperties application =
                mock(ApplicationProperties.class, withSettings().stubOnly());
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        return new Templates(new Renderer(engine), application, texts);
    }

    private record Renderer(VelocityEngine engine) implements TemplateRenderer {
        @Override
        public void render(String template, Map<String, Object> context, Writer writer) {
            engine.getTemplate(template).merge(new VelocityContext(context), writer);
        }
    }
}
