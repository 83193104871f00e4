package org.productops.devhost.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.productops.devhost.database.DocumentCollection;
import org.productops.devhost.database.Documents;

/** Settings of the whole product, and of a project or space. */
final class HostPluginSettingsFactory implements PluginSettingsFactory {
    private final DocumentCollection<HostPluginSettings.Setting> settings;

    HostPluginSettingsFactory(Documents documents) {
        settings = new DocumentCollection<>(
                documents, "plugin-setting", HostPluginSettings.Setting.class, HostPluginSettings.Setting::id);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new HostPluginSettings(settings, "global.");
    }
}
