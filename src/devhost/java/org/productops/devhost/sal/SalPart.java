package org.productops.devhost.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.plugin.Services;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.users.HostUser;

/** Atlassian's Shared Access Layer: what all products offer under the same names. */
public final class SalPart implements ProductPart {
    private PluginTexts texts;

    @Override
    public void prepare(HostProduct product) {
        texts = new PluginTexts(product::plugins);
        ProductAddresses addresses = new ProductAddresses(product);
        Services services = product.services();
        services.add(ApplicationProperties.class, new HostApplicationProperties(product.baseUrl(), product.key()));
        services.add(UserManager.class, new HostUserManager(product.users(), user -> picture(product, user)));
        services.add(I18nResolver.class, new HostI18nResolver(texts));
        services.add(LocaleResolver.class, new HostLocales(product.users()));
        services.add(PluginSettingsFactory.class, new HostPluginSettingsFactory(product.documents()));
        services.add(
                TransactionTemplate.class,
                new HostTransactionTemplate(product.database().transactions()));
        services.add(LoginUriProvider.class, addresses::login);
        services.add(WebSudoManager.class, new HostWebSudoManager(addresses));
        if (product.application() == Application.CONFLUENCE) {
            services.add(TimeZoneManager.class, TimeZone::getDefault);
            // Jira has tokens of its own.
            XsrfTokens tokens = new XsrfTokens();
            services.add(XsrfTokenAccessor.class, tokens);
            services.add(XsrfTokenValidator.class, tokens);
        }
    }

    /** Confluence's people have none here. */
    private static URI picture(HostProduct product, HostUser user) {
        return product.application() == Application.JIRA
                ? URI.create(product.baseUrl().getPath() + "/secure/useravatar?ownerId="
                        + URLEncoder.encode(user.key(), StandardCharsets.UTF_8))
                : null;
    }

    /** The plugins' texts, for parts that show them in a language of their own choice. */
    public PluginTexts texts() {
        return texts;
    }
}
