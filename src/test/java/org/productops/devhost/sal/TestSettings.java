package org.productops.devhost.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import org.productops.devhost.database.Documents;

/** The host's settings for tests of its other parts. */
public final class TestSettings {

    private TestSettings() {}

    /** Those of the whole product. */
    public static PluginSettings of(Documents documents) {
        return new HostPluginSettingsFactory(documents).createGlobalSettings();
    }
}
