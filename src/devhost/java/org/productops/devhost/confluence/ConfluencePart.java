package org.productops.devhost.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Locale;
import org.productops.devhost.confluence.content.DemoSpaces;
import org.productops.devhost.confluence.content.HostConfluenceUser;
import org.productops.devhost.confluence.content.HostPages;
import org.productops.devhost.confluence.content.HostSearch;
import org.productops.devhost.confluence.content.HostSpaces;
import org.productops.devhost.confluence.render.MacroModules;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;

/** Confluence's services for plugins, and the module type that only it has. */
public final class ConfluencePart implements ProductPart {
    private Confluence confluence;

    @Override
    public void prepare(HostProduct product) {
        confluence = Confluence.of(product);
        product.services().add(SpaceManager.class, new HostSpaces(confluence.records()));
        product.services().add(PageManager.class, new HostPages(confluence.records()));
        product.services().add(CQLSearchService.class, new HostSearch(confluence.records(), confluence.permissions()));
        product.services().add(UserAccessor.class, key -> product.users()
                .find(key.getStringValue())
                .map(HostConfluenceUser::new)
                .orElse(null));
        product.services().add(LocaleManager.class, () -> Locale.ENGLISH);
        product.services().add(PermissionManager.class, confluence.permissions());
        product.services()
                .add(AccessModeService.class, () -> confluence.records().site().readOnly());
        if (product.demoData()) {
            DemoSpaces.addTo(confluence.records(), product.users());
        }
        product.moduleTypes().add(MacroModules.type(), confluence.macros());
    }

    /** The macro browser is opened by people much later than a plugin starts; a missing text must not wait for them. */
    @Override
    public void open(HostProduct product) {
        I18nResolver texts = product.services().get(I18nResolver.class);
        List<String> missing = confluence.macros().textKeys().stream()
                .filter(key -> texts.getText(key).equals(key))
                .toList();
        if (!missing.isEmpty()) {
            throw new PluginRefusedException("The macro browser would show raw keys: " + String.join(", ", missing));
        }
    }

    /** Spaces, pages and macros. */
    public Confluence confluence() {
        return confluence;
    }
}
