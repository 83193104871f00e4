package org.productops.devhost.velocity;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.Writer;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.velocity.exception.VelocityException;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;

/** Velocity in a product: the templates of plugins, and those of the product's own pages. */
public final class VelocityPart implements ProductPart {
    private HostProduct product;
    private final VelocityTemplates templates = new VelocityTemplates(this::find);
    private final HostTemplates hostTemplates = new HostTemplates(templates.violations());

    @Override
    public void prepare(HostProduct prepared) {
        product = prepared;
        templates
                .tool(
                        "i18n",
                        I18nTool.class,
                        () -> new I18nTool(product.services().get(I18nResolver.class)))
                .tool(
                        "webResourceManager",
                        WebResourceTool.class,
                        () -> new WebResourceTool(product.services().get(PageBuilderService.class)));
        product.moduleTypes().add(AllowlistModules.type(), new AllowlistModules(templates.allowlist()));
        product.services().add(TemplateRenderer.class, this::render);
    }

    private void render(String location, Map<String, Object> context, Writer writer)
            throws RenderingException, IOException {
        try {
            templates.render(location, context, writer);
        } catch (VelocityException e) {
            throw new RenderingException("The template " + location + " cannot be rendered", e);
        }
    }

    /** The plugins' files come first come first served: the host runs one plugin beside those of its tests. */
    private Optional<URL> find(String location) {
        return product.plugins().stream()
                .flatMap(plugin -> plugin.resource(location).stream())
                .findFirst();
    }

    /**
     * A template of a plugin, from a context to HTML.
     *
     * @throws PluginRefusedException if the JAR does not have it
     */
    public Function<Map<String, Object>, String> template(PluginHandle plugin, String location) {
        if (plugin.resource(location.startsWith("/") ? location.substring(1) : location)
                .isEmpty()) {
            throw new PluginRefusedException("The JAR has no template " + location);
        }
        return context -> templates.render(location, context);
    }

    /** All templates, for the product's own places that show a plugin's templates. */
    public VelocityTemplates templates() {
        return templates;
    }

    /** The templates of the host's own pages. */
    public HostTemplates hostTemplates() {
        return hostTemplates;
    }
}
